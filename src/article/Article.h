// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDate.h"
#include "article/ArticleDraft.h"
#include "article/ArticleId.h"
#include "article/Correction.h"
#include "article/Review.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::inline article {

/// A tag as an article shows it.
struct TagLabel {
    QString name;
    int colour = 0;  ///< as NamedMark's

    bool operator==(const TagLabel&) const = default;
};

/// What a row of a list needs.
struct ArticleSummary {
    ArticleId id;
    QString headline;
    ArticleDate date;  ///< without the original string
    QString source;    ///< null: no source
    QString place;
    QString byline;
    QString language;
    QString url;
    QString file;  ///< that it was imported from; null where a listing did not ask
    int words = 0;
    bool isUnread = true;
    bool isBookmarked = false;
    bool isBinned = false;
    bool isCorrected = false;                  ///< something of it, by a reader
    std::vector<TagLabel> tags = {};           ///< by name
    std::vector<ReviewVerdict> verdicts = {};  ///< in reviews, by their ids

    bool operator==(const ArticleSummary&) const = default;
};

/// What the store says about where an article came from; the bytes are asked for apart.
struct OriginalInfo {
    QString file;
    qint64 position = 0;
    QString format;
    QString encoding;
    QString sha256;      ///< hexadecimal, of the original bytes; null where none were kept
    QDateTime imported;  ///< UTC

    bool operator==(const OriginalInfo&) const = default;
};

/// One whole article, as the reading pane, `show` and the export need it.
struct Article {
    ArticleSummary summary;
    QString body;
    QString html;
    QString dateline;
    QString agency;
    QString attribution;
    QString slug;
    QString dateText;  ///< the original date string
    QString guid;
    LanguageFrom languageFrom = LanguageFrom::None;
    QString sha256;  ///< hexadecimal, of headline, two LF and body in UTF-8
    QStringList topics;
    QStringList people;
    QStringList organisations;
    QStringList places;
    QStringList collections;  ///< that it stands in, by path
    OriginalInfo original;
    std::vector<ImportedValue> corrected = {};  ///< what the import said of what a reader corrected, by field

    bool operator==(const Article&) const = default;
};

/// A publication or agency with what stands under it.
struct SourceSummary {
    qint64 id = 0;
    QString name;
    qint64 articles = 0;
    ArticleDate first;
    ArticleDate last;
    bool isRenamed = false;  ///< by a reader, or others were merged into it

    bool operator==(const SourceSummary&) const = default;
};

}  // namespace dateline::inline article
