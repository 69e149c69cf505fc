// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"
#include "store/Identity.h"
#include "store/Store.h"

namespace dateline::store {

enum class LabelKind { Topic = 0, Person = 1, Organisation = 2, Place = 3 };

struct PreparedLabel {
    LabelKind kind;
    QString name;
    QString folded;
};

struct PreparedArticle {
    ArticleDraft draft;  ///< source and guidNamespace filled in; html and the original bytes taken out
    IdentityFacts facts;
    std::vector<PreparedLabel> labels;
    qint32 words = 0;
    QByteArray boundaries;      ///< BoundariesBlob
    QByteArray text;            ///< zstd
    QByteArray html;            ///< zstd; null where there is none
    QByteArray originalSha256;  ///< null where no original is kept
    QByteArray original;        ///< zstd
    IdentityKey guidKey, urlKey, pathKey, contentKey, primaryKey;
};

/// Headline, two LF, body, in UTF-8.
QByteArray textSha256(const QString& headline, const QString& body);

/// Calendar day of a date, in days since 1970-01-01.
std::optional<qint64> dayOf(const ArticleDate& date);

}  // namespace dateline::store
