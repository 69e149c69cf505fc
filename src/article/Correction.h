// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleSet.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace dateline::inline article {

/// What of an article a reader may correct. The numbers are stored.
enum class CorrectedField { Headline = 0, Date = 1, Source = 2, Place = 3, Language = 4 };

inline constexpr std::array AllCorrectedFields = {CorrectedField::Headline, CorrectedField::Date,
                                                  CorrectedField::Source, CorrectedField::Place,
                                                  CorrectedField::Language};

/// By field, what is to stand in place of what was imported: its text (a date's as ArticleDate::toIso() writes it), a
/// null text where it has none; nothing for what was imported. Fields that it does not name stay as they are.
using Correction = std::map<CorrectedField, std::optional<QString>>;

/// A correction of one article.
struct ArticleCorrection {
    ArticleId article;
    Correction correction;

    bool operator==(const ArticleCorrection&) const = default;
};

/// The same correction of many.
struct CorrectionGroup {
    Correction correction;
    ArticleSet articles;

    bool operator==(const CorrectionGroup&) const = default;
};
using CorrectionGroups = std::vector<CorrectionGroup>;

/// What correcting did.
struct Corrected {
    ArticleSet articles;      ///< that are corrected otherwise than before
    CorrectionGroups before;  ///< what takes it back
};

/// What an import said of a field that is corrected now.
struct ImportedValue {
    CorrectedField field = CorrectedField::Headline;
    QString text;  ///< as in a Correction; null: none

    bool operator==(const ImportedValue&) const = default;
};

/// The name that the articles of an imported source stand under.
struct SourceName {
    QString folded;  ///< the imported name as names are compared (text::foldedName)
    QString name;    ///< null: its own

    bool operator==(const SourceName&) const = default;
};
using SourceNames = std::vector<SourceName>;

/// What became of a source that was renamed.
struct RenamedSource {
    QString name;           ///< that it stands under now; the spelling of a source that is there already is kept
    qint64 articles = 0;    ///< that came to stand under it
    bool isMerged = false;  ///< another source has that name
    SourceNames before;     ///< what takes it back
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::Correction)
