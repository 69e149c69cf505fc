// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "article/BodyMarkup.h"
#include "article/Mark.h"
#include "article/Review.h"
#include "article/Selection.h"
#include "library/Library.h"

#include <QDate>

namespace dateline::library {

struct SidebarCounts {
    qint64 articles = 0;
    qint64 unread = 0;
    qint64 bookmarked = 0;
    std::vector<SourceSummary> sources = {};  ///< by count, descending; id 0: no source
    qint64 binned = 0;                        ///< counted by nothing else here
    CountedMarks tags = {};                   ///< by name
    CountedMarks collections = {};            ///< by path: each behind the one that it stands in
    CountedReviews reviews = {};              ///< by name
    qint64 today = 0;                         ///< with the date key of the day that was asked for

    qint64 namedSources() const;  ///< without those that have none
    bool operator==(const SidebarCounts&) const = default;
};

/// An article opened for reading, with what of it matched.
struct OpenArticle {
    Article article;
    std::vector<Match> matches = {};        ///< ascending
    std::optional<BodyMarkup> markup = {};  ///< where its HTML says exactly what the body says
    Annotations annotations = {};           ///< as Annotating::of()
};

struct Info {
    SidebarCounts counts;
    ArticleDate first, last;
    qint64 indexBehind = 0;
    qint64 bytesArticles = 0, bytesReader = 0, bytesIndex = 0;
    int schemaArticles = 0, schemaReader = 0, schemaIndex = 0;
};

class Reading final {
public:
    Reply<OpenArticle> article(ArticleId id, const query::Query& query = {});
    Reply<QByteArray> original(ArticleId id);
    /// `today`: the reader's; null where nobody wants to know how many are of it.
    Reply<SidebarCounts> counts(QDate today = {});
    /// As store::Reader. By what is marked at the moment of the answer.
    Reply<ArticleId> nextUnread(Listing listing, qint64 from);
    /// How many of these articles carry each tag or stand in each collection itself; those of none are left out.
    Reply<std::vector<CarriedMark>> carried(Selection articles);
    Reply<ArticleIds> bookmarks();  ///< newest mark first
    Reply<Info> info();
    /// Empty: sound. The listener is called on the checking thread.
    Reply<QStringList> check(ProgressListener progress, Cancel cancel);
    Reply<QByteArray> session();

private:
    friend class Library;
    struct Private;
    explicit Reading(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
