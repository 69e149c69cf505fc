// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/Column.h"

#include <variant>

namespace dateline::store {

/// Any number of codes for each article: one pool of lists, and where each article's begins. A list that changes is
/// written anew at the end; the pool is packed when half of it is dead.
class CodeLists final : public Column {
public:
    /// No code twice.
    void set(quint32 id, std::span<const quint32> codes);

    void count(std::span<const quint32> ids, Counts& counts) const override;
    IdSet where(const Wanted& wanted) const override;
    void clear(quint32 id) override { set(id, {}); }
    void shrink() override;
    qint64 bytes() const override;

private:
    void forget(quint32 id);
    void pack();

    std::vector<quint32> m_begins;  // by id; 0: none
    // Each list: its length, then its codes. The first is the empty one.
    std::variant<std::vector<quint16>, std::vector<quint32>> m_pool = std::vector<quint16>(1, 0);
    size_t m_dead = 0;
};

}  // namespace dateline::store
