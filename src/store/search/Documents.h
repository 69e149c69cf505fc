// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/search/IdSet.h"

#include <unordered_map>

namespace dateline::store {

class Connection;

/// Which rows of FTS5 count: those of the texts that articles have now.
class Documents final {
public:
    explicit Documents(Connection& index) : m_index(index) {}

    /// After a commit to the index. Within a Snapshot.
    Result<void> load();
    /// True where any article has a row above all ids.
    bool hasRevised() const { return !m_generations.empty(); }
    /// False for rows of texts that were changed since.
    bool isCurrent(qint64 row) const;
    /// The row of the article's present text.
    qint64 rowOf(quint32 article) const;

private:
    Connection& m_index;
    IdSet m_revised;
    std::unordered_map<quint32, quint32> m_generations;  // of revised articles alone
};

}  // namespace dateline::store
