// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/ListedRows.h"

#include <algorithm>

namespace dateline::listing {

/// So far a neighbour is looked for: a tenth of a millisecond. Beyond it the same row number is as good.
static constexpr qint64 Reach = 4096;

static qint64 placeFor(ArticleId kept, const ListedRows& older, const Listing& newer)
{
    const qint64 stood = older.rowOf(kept);
    for (qint64 row = stood - 1; row >= std::max<qint64>(0, stood - Reach); --row)
        if (const auto now = newer.rowOf(older.at(row))) return *now + 1;
    for (qint64 row = stood + 1; row < std::min(older.count(), stood + Reach); ++row)
        if (const auto now = newer.rowOf(older.at(row))) return *now;
    return std::min(stood, newer.count());
}

ListedRows ListedRows::following(const ListedRows& older, const Listing& newer, ArticleId kept)
{
    ListedRows rows(newer);
    if (!kept || newer.contains(kept) || older.rowOf(kept) < 0) return rows;
    rows.m_extra = kept;
    rows.m_extraRow = placeFor(kept, older, newer);
    return rows;
}

ArticleId ListedRows::at(qint64 row) const
{
    if (!m_extra || row < m_extraRow) return m_listing.at(row);
    return row == m_extraRow ? m_extra : m_listing.at(row - 1);
}

qint64 ListedRows::rowOf(ArticleId id) const
{
    if (m_extra && id == m_extra) return m_extraRow;
    const auto row = m_listing.rowOf(id);
    if (!row) return -1;
    return m_extra && *row >= m_extraRow ? *row + 1 : *row;
}

ArticleIds ListedRows::page(qint64 from, qint64 length) const
{
    ArticleIds ids;
    const qint64 end = std::min(count(), from + length);
    for (qint64 row = std::max<qint64>(0, from); row < end; ++row) ids.push_back(at(row));
    return ids;
}

Selection ListedRows::selected(const std::vector<RowRange>& rows) const
{
    std::vector<RowRange> listed;
    ArticleIds more;
    const auto take = [&](qint64 from, qint64 to) {
        if (from > to) return;
        const bool touches = !listed.empty() && listed.back().to + 1 == from;
        touches ? void(listed.back().to = to) : listed.push_back({from, to});
    };
    for (const RowRange& range : rows) {
        const bool holdsExtra = m_extra && range.from <= m_extraRow && m_extraRow <= range.to;
        const qint64 shift = m_extra && range.from > m_extraRow ? 1 : 0;
        if (!holdsExtra) {
            take(range.from - shift, range.to - shift);
            continue;
        }
        more.push_back(m_extra);
        take(range.from, range.to - 1);  // the rows after it stand one further up in the listing
    }
    return Selection(m_listing, std::move(listed), std::move(more));
}

}  // namespace dateline::listing
