// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"
#include "base/Result.h"
#include "store/search/IdSet.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace dateline::store {

class Connection;
class LibraryOrder;
class StateSets;

/// The groups of near-duplicates as index.db has them, in memory: twelve bytes an article that is in one. They may name
/// articles that are gone or in the Bin: newestFirst() leaves these out.
class AlikeGroups final {
public:
    using Group = std::span<const quint32>;  ///< ascending, two or more

    enum class Bin { LeftOut, LookedAt };

    AlikeGroups(Connection& index, const LibraryOrder& order, const StateSets& states)
        : m_index(index), m_order(order), m_states(states)
    {
    }

    /// Before any of the others: reads what was committed to the index since. Within a Snapshot.
    Result<void> load();

    size_t count() const { return m_ends.size(); }
    Group group(size_t number) const;
    /// The one that an article is in, itself included; empty where it is in none.
    Group groupOf(quint32 article) const;
    /// Of a group, what is there.
    std::vector<quint32> newestFirst(Group group, Bin bin) const;
    /// The set without, of each group, all that it holds but the newest; of the groups of some articles, with all.
    IdSet collapsed(const IdSet& set, const ArticleIds& expanded) const;

private:
    struct Place {
        quint32 article = 0;
        quint32 group = 0;
    };

    Connection& m_index;
    const LibraryOrder& m_order;
    const StateSets& m_states;
    std::optional<qint64> m_version;
    std::vector<quint32> m_members;  // by group
    std::vector<size_t> m_ends;      // of each group in them
    std::vector<Place> m_places;     // by article
};

}  // namespace dateline::store
