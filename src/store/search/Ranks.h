// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "query/Order.h"
#include "store/search/FieldColumns.h"

#include <vector>

namespace dateline::store {

class Connection;

/// Where articles stand by one key; equal ranks are equal. 4 MB a million.
struct Ranks {
    std::vector<quint32> byId;  ///< 1 and up; 0, and beyond the end: it has none
    quint32 last = 0;

    /// Smaller comes first; what has none comes last either way.
    quint32 placeOf(quint32 id, bool isReversed) const
    {
        const quint32 rank = id < byId.size() ? byId[id] : 0;
        if (rank == 0) return last + 1;
        return isReversed ? last - rank : rank;
    }
};

/// Makes them: of what stands in columns by sorting its few values, of headlines by collating each.
class RankMaker final {
public:
    RankMaker(Connection& articles, const LibraryOrder& newest, FieldColumns& columns)
        : m_articles(articles), m_newest(newest), m_columns(columns)
    {
    }

    /// Of these articles at least.
    Result<Ranks> ranks(query::SortKey key, const std::vector<quint32>& ids, const Cancel& cancel);
    /// True where it ranks the whole library whatever it is asked.
    static bool isOfAll(query::SortKey key) { return key != query::SortKey::Headline; }

private:
    struct Collated;

    Ranks byDate(bool isNewestFirst) const;
    Result<Ranks> byName(FieldColumns::Name name) const;
    Result<Ranks> byLength() const;
    Result<Ranks> byHeadline(const std::vector<quint32>& ids, const Cancel& cancel) const;
    Result<void> collateAll(std::vector<Collated>& collated, const Cancel& cancel) const;
    Result<void> collateEach(const std::vector<quint32>& ids, std::vector<Collated>& collated,
                             const Cancel& cancel) const;
    Ranks ofCodes(const Codes& codes, const std::vector<quint32>& rankOfCode) const;

    Connection& m_articles;
    const LibraryOrder& m_newest;
    FieldColumns& m_columns;
};

}  // namespace dateline::store
