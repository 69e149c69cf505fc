// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/IdSet.h"

#include <span>
#include <vector>

namespace dateline::store {

/// What articles are counted and filtered by, in memory: small numbers (codes) by article id; 0 stands for none.
/// How often each code occurs in the whole library is kept beside them, so that a set of nearly everything is counted
/// by what it lacks.
class Column {
public:
    using Counts = std::vector<quint32>;  ///< by code; at 0 stand the articles that have none
    using Wanted = std::vector<quint8>;   ///< by code: 1 or 0

    virtual ~Column() = default;

    /// Adds the articles, whose ids ascend. `counts` has a place for each code.
    virtual void count(std::span<const quint32> ids, Counts& counts) const = 0;
    /// The articles with a wanted code; `wanted` says of each code, and 0 is never wanted.
    virtual IdSet where(const Wanted& wanted) const = 0;
    virtual void clear(quint32 id) = 0;
    virtual void shrink() = 0;
    virtual qint64 bytes() const = 0;

    /// The whole library's, by code; at 0 stands nothing.
    const Counts& whole() const { return m_whole; }
    /// How many articles have any code.
    qint64 holders() const { return m_holders; }

protected:
    void noteHolders(qint64 more) { m_holders += more; }
    void note(quint32 code, qint32 more)
    {
        if (code >= m_whole.size()) m_whole.resize(code + 1, 0);
        m_whole[code] += quint32(more);
    }

private:
    Counts m_whole = Counts(1, 0);
    qint64 m_holders = 0;
};

}  // namespace dateline::store
