// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Names.h"

namespace dateline::store {

quint32 Names::add(const QString& printed, const QString& folded)
{
    const auto code = quint32(m_entries.size());
    auto group = m_groups.constFind(folded);
    if (group == m_groups.constEnd()) group = m_groups.insert(folded, code);
    m_entries.push_back({printed, group.key(), *group});
    return code;
}

Column::Wanted Names::matching(const Asks& asks) const
{
    Column::Wanted wanted(codes(), 0);
    for (size_t code = 1; code < codes(); ++code) wanted[code] = asks(m_entries[code].printed, m_entries[code].folded);
    return wanted;
}

std::vector<quint32> Names::mostCommon(const Column::Counts& whole) const
{
    const auto countOf = [&](quint32 code) { return code < whole.size() ? whole[code] : 0; };
    std::vector<quint32> best(codes(), 0);
    for (quint32 code = 1; code < codes(); ++code) {
        quint32& chosen = best[m_entries[code].group];
        if (chosen != 0 && countOf(chosen) > countOf(code)) continue;
        const bool isTied = chosen != 0 && countOf(chosen) == countOf(code);
        if (!isTied || printed(code) < printed(chosen)) chosen = code;
    }
    return best;
}

}  // namespace dateline::store
