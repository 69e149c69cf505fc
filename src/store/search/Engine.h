// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"
#include "store/search/IdSet.h"
#include "store/search/ReviewSets.h"

#include <memory>

namespace dateline::store {

class Connection;

/// How many of the articles that are there are in each state. Those in the Bin count only as binned.
struct StateCounts {
    qint64 articles = 0;
    qint64 unread = 0;
    qint64 bookmarked = 0;
    qint64 binned = 0;
    CountedMarks tags;
    CountedMarks collections;
};

/// What a Reader searches with: the order of the library and the read and bookmarked states in memory, and sets of
/// articles for each clause from the index. Belongs to the thread of its connections.
///
/// Order and states follow what follow() is told; words follow index.db by themselves at the start of each search.
class Engine final {
public:
    struct Connections {
        Connection& articles;
        Connection& reader;
        Connection& index;
    };

    /// Loads order and states (some 20 ms per million articles, 0.2 s where the index keeps no order). The connections
    /// must outlive the engine; the tokenizer is registered here.
    static Result<std::unique_ptr<Engine>> open(Connections connections);
    ~Engine();

    /// As Reader. Cancelled where `cancel` is requested or the connection interrupted.
    Result<SearchOutcome> search(const query::Query& query, const SearchOptions& options, const Cancel& cancel);
    Result<query::Explanation> explain(const query::Query& query, const Cancel& cancel);
    Result<std::vector<FoundRow>> rows(const ArticleIds& ids, const query::Query& query);
    Result<std::vector<Match>> matches(ArticleId id, const query::Query& query);

    /// Brings order and states up to a commit. Changes of Realm::Index need no following; they are taken and ignored.
    Result<void> follow(const ChangeSet& change);
    /// Loads order and states from the files again.
    Result<void> reload();

    StateCounts counts() const;
    qint64 countOn(QDate day) const;                                  ///< as Reader
    ArticleId nextUnread(const Listing& listing, qint64 from) const;  ///< as Reader
    const ReviewSets& reviews() const;
    ArticleIds binned() const;                                      ///< that are there, ascending
    std::vector<CarriedMark> carried(const ArticleIds& ids) const;  ///< as Reader
    /// What the Bin holds, by source; a null name: of no source.
    Result<std::vector<FacetValue>> binnedBySource();
    /// Fills in what a person said of the article.
    void tell(Article& article) const;
    /// Newest first.
    std::shared_ptr<const ArticleOrder> order() const;
    /// The near-duplicates of an article that are visible, newest first.
    Result<ArticleIds> alike(ArticleId id);
    /// Those that are there and not in the Bin.
    IdSet visible() const;
    Result<qint64> indexBehind();

private:
    struct Private;
    explicit Engine(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace dateline::store
