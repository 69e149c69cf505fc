// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Codes.h"

#include "store/search/ChunkedSet.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline::store {

// Where a code does not fit, the next wider type takes over.
template <typename Narrow, typename Wide, typename Any>
static void widen(Any& codes, quint32 code)
{
    const auto* narrow = std::get_if<std::vector<Narrow>>(&codes);
    if (narrow && code > std::numeric_limits<Narrow>::max()) codes = std::vector<Wide>(narrow->begin(), narrow->end());
}

void Codes::set(quint32 id, quint32 code)
{
    widen<quint8, quint16>(m_codes, code);
    widen<quint16, quint32>(m_codes, code);
    const quint32 before = std::visit(
        [&](auto& codes) -> quint32 {
            using Code = typename std::decay_t<decltype(codes)>::value_type;
            if (id >= codes.size()) codes.resize(size_t(id) + 1, 0);
            return std::exchange(codes[id], static_cast<Code>(code));
        },
        m_codes);
    if (before != 0) note(before, -1);
    if (code != 0) note(code, 1);
    noteHolders(int(code != 0) - int(before != 0));
}

// Neighbours often have the same code, and an increment waits for the one before it at the same place: four tables
// take turns, which halves the time of days in order.
template <typename Code>
static void tally(const std::vector<Code>& codes, std::span<const quint32> ids, Column::Counts& counts)
{
    const size_t size = counts.size();
    std::vector<quint32> tables(size * 4, 0);
    quint32* const a = tables.data();
    quint32* const b = a + size;
    quint32* const c = b + size;
    quint32* const d = c + size;
    size_t at = 0;
    for (; at + 4 <= ids.size(); at += 4) {
        ++a[codes[ids[at]]];
        ++b[codes[ids[at + 1]]];
        ++c[codes[ids[at + 2]]];
        ++d[codes[ids[at + 3]]];
    }
    for (; at < ids.size(); ++at) ++a[codes[ids[at]]];
    for (size_t code = 0; code < size; ++code) counts[code] += a[code] + b[code] + c[code] + d[code];
}

quint32 Codes::at(quint32 id) const
{
    return std::visit([&](const auto& codes) -> quint32 { return id < codes.size() ? codes[id] : 0; }, m_codes);
}

void Codes::count(std::span<const quint32> ids, Counts& counts) const
{
    std::visit(
        [&](const auto& codes) {
            const auto end = std::lower_bound(ids.begin(), ids.end(), codes.size());
            const std::span<const quint32> known(ids.begin(), end);
            counts[0] += quint32(ids.end() - end);
            if (known.size() > counts.size())
                tally(codes, known, counts);
            else
                for (const quint32 id : known) ++counts[codes[id]];
        },
        m_codes);
}

IdSet Codes::where(const Wanted& wanted) const
{
    std::vector<quint64> bits;
    std::visit(
        [&](const auto& codes) {
            bits.resize((codes.size() + 63) / 64, 0);
            for (size_t id = 0; id < codes.size(); ++id) bits[id / 64] |= quint64(wanted[codes[id]]) << (id % 64);
        },
        m_codes);
    return ChunkedSet::ofBits(bits);
}

void Codes::shrink()
{
    std::visit([](auto& codes) { codes.shrink_to_fit(); }, m_codes);
}

qint64 Codes::bytes() const
{
    return qint64(std::visit([](const auto& codes) { return codes.capacity() * sizeof(codes[0]); }, m_codes));
}

}  // namespace dateline::store
