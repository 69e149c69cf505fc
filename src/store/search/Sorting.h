// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "base/Cancel.h"
#include "base/Result.h"
#include "query/Query.h"
#include "store/search/LibraryOrder.h"

#include <map>
#include <memory>

namespace dateline::store {

class Connection;

/// Results by headline, source or length; newest first among equals. An order of the whole library is kept until the
/// library changes, since it takes seconds a million to make.
class Sorting final {
public:
    Sorting(Connection& articles, const LibraryOrder& newest) : m_articles(articles), m_newest(newest) {}

    /// Headline: by the rules of Unicode's collation. Source: likewise, articles without one last. Words: the longest
    /// first.
    Result<Listing> sorted(const IdSet& set, query::SortKey key, const Cancel& cancel);

private:
    using Ids = std::vector<quint32>;
    struct Kept {
        std::shared_ptr<const ArticleOrder> basis;
        std::shared_ptr<const ArticleOrder> order;
    };

    Result<Ids> arranged(Ids newestFirst, query::SortKey key, const Cancel& cancel);
    Result<Ids> byText(Ids newestFirst, const char* statement, const Cancel& cancel);
    Result<Ids> byLength(Ids newestFirst, const Cancel& cancel);

    Connection& m_articles;
    const LibraryOrder& m_newest;
    std::map<query::SortKey, Kept> m_kept;
};

}  // namespace dateline::store
