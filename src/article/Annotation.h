// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Passage.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>
#include <vector>

namespace dateline::inline article {

/// The numbers are stored, and are the keys 1 to 4.
enum class HighlightColour { None = 0, Yellow = 1, Green = 2, Blue = 3, Pink = 4 };

/// What a reader wrote on an article: a highlight of a passage, with a note or without; or a note on the whole of it.
struct Annotation {
    qint64 id = 0;  ///< its own for ever; 0: not kept yet
    ArticleId article = {};
    std::optional<Passage> passage = {};             ///< none: on the article as a whole, without a colour
    HighlightColour colour = HighlightColour::None;  ///< of a passage never None
    QString note = {};                               ///< plain text; empty: a highlight alone
    QDateTime created = {};                          ///< UTC
    QDateTime changed = {};                          ///< UTC; of colour or note, not of the article's text

    bool isHighlight() const { return passage.has_value(); }
    bool operator==(const Annotation&) const = default;
};
using Annotations = std::vector<Annotation>;

/// What an annotation is to be: as it was, or none.
struct AnnotationState {
    qint64 id = 0;
    std::optional<Annotation> annotation = {};

    bool operator==(const AnnotationState&) const = default;
};
using AnnotationStates = std::vector<AnnotationState>;

/// What a command did to annotations.
struct Annotated {
    Annotations now;          ///< those it made, changed or put back, as they stand
    AnnotationStates before;  ///< what takes it back

    bool operator==(const Annotated&) const = default;
};

/// An annotation with the article it is on.
struct AnnotationRow {
    Annotation annotation;
    std::optional<ArticleSummary> article = {};  ///< none: its article is not in the library now

    bool operator==(const AnnotationRow&) const = default;
};

/// Some rows of a list of annotations, and how long the whole of it is.
struct AnnotationPage {
    qint64 count = 0;
    std::vector<AnnotationRow> rows = {};
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::Annotation)
