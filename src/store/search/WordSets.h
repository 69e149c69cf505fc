// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/search/IdSet.h"
#include "store/search/Term.h"

#include <optional>
#include <unordered_map>

namespace dateline::store {

class Connection;

/// The articles that hold a term: the one door between a query's evaluation and the text index, FTS5 today.
class WordSets final {
public:
    explicit WordSets(Connection& index) : m_index(index) {}

    /// Takes note of what was committed to the index since the last call; true where anything was. Within a Snapshot.
    Result<bool> refresh();
    Result<IdSet> find(const Term& term);
    /// False for rows of texts that were changed since.
    bool isCurrent(qint64 row) const;
    /// The row of the article's present text.
    qint64 rowOf(quint32 article) const;

private:
    Result<void> loadRevised();

    Connection& m_index;
    std::optional<qint64> m_revision;
    IdSet m_revisedIds;
    std::unordered_map<quint32, quint32> m_generations;  // of revised articles alone
};

}  // namespace dateline::store
