// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "base/Cancel.h"
#include "base/Result.h"
#include "query/Order.h"
#include "store/search/LibraryOrder.h"
#include "store/search/Ranks.h"

#include <deque>
#include <map>
#include <memory>

namespace dateline::store {

/// Results by up to three keys; newest first among what is equal in all of them. Where each article stands by a key,
/// and the last orders of the whole library, are kept until the library changes: to read and collate a million
/// headlines takes seconds, all else that is done here tenths of one.
class Sorting final {
public:
    Sorting(Connection& articles, const LibraryOrder& newest, FieldColumns& columns)
        : m_newest(newest), m_ranking(articles, newest, columns)
    {
    }

    /// Not by relevance. Texts by the rules of Unicode's collation, articles without one last; the longest first.
    /// Cancelled where `cancel` is requested.
    Result<Listing> sorted(const IdSet& set, const query::Order& order, const Cancel& cancel);

private:
    using Ids = std::vector<quint32>;
    struct Kept {
        query::Order order;
        std::shared_ptr<const ArticleOrder> articles;
    };
    /// 8 MB a million each; there and back again between two orders and a third is what people do.
    static constexpr size_t MostKept = 3;

    void forgetTheChanged();
    std::shared_ptr<const ArticleOrder> known(const query::Order& order) const;
    Result<std::shared_ptr<const Ranks>> ranks(query::SortKey key, const Ids& ids, const Cancel& cancel);
    Result<Ids> arranged(Ids newestFirst, const query::Order& order, const Cancel& cancel);

    const LibraryOrder& m_newest;
    RankMaker m_ranking;
    std::shared_ptr<const ArticleOrder> m_basis;
    std::map<query::SortKey, std::shared_ptr<const Ranks>> m_ranks;  // of the whole library
    std::deque<Kept> m_kept;                                         // the last made first
};

}  // namespace dateline::store
