// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Review.h"
#include "query/Query.h"

#include <QDateTime>
#include <QString>

namespace dateline::workspace {

/// What is searched in: the whole library or a part of it that the sidebar names.
struct Scope {
    enum class Kind { All, Unread, Today, Bookmarks, Source, Tag, Collection, Bin, Review };

    Kind kind = Kind::All;
    QString title{};  ///< translated
    /// In the query language; empty for All. Remembered in the session. What is asked is queryOf().
    QString queryText{};
    qint64 review = 0;  ///< the id of the review; 0: none

    bool isNarrow() const { return kind != Kind::All; }
    bool operator==(const Scope& other) const
    {
        return kind == other.kind && queryText == other.queryText && review == other.review;
    }
};

Scope allArticles();
Scope unreadArticles();
Scope todaysArticles();  ///< of the reader's calendar day, whichever that is by then
Scope bookmarkedArticles();
Scope sourceScope(const QString& source);
Scope tagScope(const QString& name);
Scope collectionScope(const QString& path);  ///< with those within it
Scope bin();
Scope reviewScope(const Review& review);
/// The scope that has this query text; All where none has.
Scope scopeFor(const QString& queryText);
/// What to ask for it, by the reader's clock.
query::Query queryOf(const Scope& scope, const QDateTime& now);

}  // namespace dateline::workspace
