// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/CodeLists.h"

#include "store/search/ChunkedSet.h"

#include <algorithm>
#include <limits>

namespace dateline::store {

static constexpr size_t LongestList = std::numeric_limits<quint16>::max();

void CodeLists::set(quint32 id, std::span<const quint32> codes)
{
    forget(id);
    if (codes.empty()) return;
    codes = codes.first(std::min(codes.size(), LongestList));
    if (const auto* narrow = std::get_if<std::vector<quint16>>(&m_pool))
        if (*std::max_element(codes.begin(), codes.end()) > std::numeric_limits<quint16>::max())
            m_pool = std::vector<quint32>(narrow->begin(), narrow->end());
    if (id >= m_begins.size()) m_begins.resize(size_t(id) + 1, 0);
    std::visit(
        [&](auto& pool) {
            using Item = typename std::decay_t<decltype(pool)>::value_type;
            m_begins[id] = quint32(pool.size());
            pool.push_back(static_cast<Item>(codes.size()));
            for (const quint32 code : codes) pool.push_back(static_cast<Item>(code));
        },
        m_pool);
    for (const quint32 code : codes) note(code, 1);
    noteHolders(1);
}

void CodeLists::forget(quint32 id)
{
    if (id >= m_begins.size() || m_begins[id] == 0) return;
    const size_t size = std::visit(
        [&](const auto& pool) {
            const size_t begin = m_begins[id];
            for (size_t at = begin + 1; at <= begin + pool[begin]; ++at) note(pool[at], -1);
            m_dead += pool[begin] + 1u;
            return pool.size();
        },
        m_pool);
    m_begins[id] = 0;
    noteHolders(-1);
    if (m_dead > size / 2) pack();
}

void CodeLists::pack()
{
    std::visit(
        [&](auto& pool) {
            std::decay_t<decltype(pool)> packed(1, 0);
            packed.reserve(pool.size() - m_dead);
            for (quint32& begin : m_begins) {
                if (begin == 0) continue;
                const auto list = pool.begin() + begin;
                begin = quint32(packed.size());
                packed.insert(packed.end(), list, list + 1 + *list);
            }
            pool = std::move(packed);
        },
        m_pool);
    m_dead = 0;
}

void CodeLists::count(std::span<const quint32> ids, Counts& counts) const
{
    const auto end = std::lower_bound(ids.begin(), ids.end(), m_begins.size());
    const std::span<const quint32> known(ids.begin(), end);
    counts[0] += quint32(ids.end() - end);
    std::visit(
        [&](const auto& pool) {
            for (const quint32 id : known) {
                const auto* list = &pool[m_begins[id]];
                if (*list == 0) ++counts[0];
                for (size_t left = *list; left > 0; --left) ++counts[*++list];
            }
        },
        m_pool);
}

IdSet CodeLists::where(const Wanted& wanted) const
{
    std::vector<quint64> bits((m_begins.size() + 63) / 64, 0);
    std::visit(
        [&](const auto& pool) {
            for (size_t id = 0; id < m_begins.size(); ++id) {
                const auto* list = &pool[m_begins[id]];
                quint8 isWanted = 0;
                for (size_t left = *list; left > 0; --left) isWanted |= wanted[*++list];
                bits[id / 64] |= quint64(isWanted) << (id % 64);
            }
        },
        m_pool);
    return ChunkedSet::ofBits(bits);
}

void CodeLists::shrink()
{
    m_begins.shrink_to_fit();
    std::visit([](auto& pool) { pool.shrink_to_fit(); }, m_pool);
}

qint64 CodeLists::bytes() const
{
    const size_t begins = m_begins.capacity() * sizeof(quint32);
    return qint64(begins + std::visit([](const auto& pool) { return pool.capacity() * sizeof(pool[0]); }, m_pool));
}

}  // namespace dateline::store
