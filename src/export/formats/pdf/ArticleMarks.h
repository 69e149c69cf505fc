// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CleanText.h"
#include "Typesetter.h"
#include "article/Annotation.h"
#include "article/ExportOptions.h"
#include "article/Match.h"

namespace dateline::exporting {

/// A note, and the words that it is on.
struct MarginNote {
    qsizetype at = 0;  ///< of the paragraph, in bytes of its UTF-8: where the words begin
    QString words;     ///< on one line, not endless
    QString note;      ///< as it was written
    HighlightColour colour = HighlightColour::None;
};

/// What is marked in one paragraph.
struct ParagraphMarks {
    std::vector<TextMark> marks;
    std::vector<MarginNote> notes;
};

/// What is marked in an article: the query's words, highlights, notes. Colours lie behind the words, highlights below
/// what was searched for.
class ArticleMarks final {
public:
    ArticleMarks() = default;
    ArticleMarks(const ExportOptions& options, std::vector<Match> matches, Annotations annotations);

    ParagraphMarks in(const QString& body, const Paragraph& paragraph) const;
    /// On the article as a whole.
    std::vector<MarginNote> notesOnAll() const;

private:
    struct Stretch {
        TextRange range;  ///< code points of the body
        TextMark mark;
        const Annotation* noted = nullptr;
    };
    std::vector<Stretch> stretchesIn(qint32 from, qint32 to) const;

    TermMarks m_terms = TermMarks::None;
    bool m_hasHighlights = false;
    bool m_hasNotes = false;
    std::vector<Match> m_matches;
    Annotations m_annotations;
};

Colour colourOf(HighlightColour colour);

}  // namespace dateline::exporting
