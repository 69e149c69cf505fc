// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/Selection.h"

#include <algorithm>

namespace dateline::inline article {

Selection::Selection(ArticleIds ids) : m_ids(std::move(ids)), m_count(qint64(m_ids.size())) {}

Selection::Selection(const ArticleSet& set) : m_set(std::make_shared<const ArticleSet>(set)), m_count(set.count()) {}

Selection::Selection(Listing listing) : m_listing(std::move(listing)), m_count(m_listing.count())
{
    if (m_count > 0) m_rows.push_back({0, m_count - 1});
}

Selection::Selection(Listing listing, std::vector<RowRange> rows, ArticleIds more)
    : m_ids(std::move(more)), m_listing(std::move(listing)), m_rows(std::move(rows)), m_count(qint64(m_ids.size()))
{
    for (const RowRange& range : m_rows) m_count += range.to - range.from + 1;
}

ArticleId Selection::first() const
{
    if (!m_rows.empty()) return m_listing.at(m_rows.front().from);
    if (!m_ids.empty()) return m_ids.front();
    return m_count > 0 ? m_set->after({}, 1).front() : ArticleId();
}

bool Selection::contains(ArticleId id) const
{
    if (m_set && m_set->contains(id)) return true;
    if (std::ranges::find(m_ids, id) != m_ids.end()) return true;
    const auto row = m_rows.empty() ? std::nullopt : m_listing.rowOf(id);
    if (!row) return false;
    const auto range = std::ranges::lower_bound(m_rows, *row, {}, &RowRange::to);
    return range != m_rows.end() && range->from <= *row;
}

ArticleIds Selection::ids() const
{
    ArticleIds ids;
    ids.reserve(size_t(m_count));
    for (const RowRange& range : m_rows)
        for (qint64 row = range.from; row <= range.to; ++row) ids.push_back(m_listing.at(row));
    ids.insert(ids.end(), m_ids.begin(), m_ids.end());
    if (!m_set) return ids;
    const ArticleIds more = m_set->ids();
    ids.insert(ids.end(), more.begin(), more.end());
    return ids;
}

ArticleSet Selection::toSet() const
{
    return m_set && m_count == m_set->count() ? *m_set : ArticleSet::of(ids());
}

bool Selection::operator==(const Selection& other) const
{
    const bool hasSameSet = m_set == other.m_set || (m_set && other.m_set && *m_set == *other.m_set);
    return hasSameSet && m_ids == other.m_ids && m_rows == other.m_rows &&
           (m_rows.empty() || m_listing == other.m_listing);
}

}  // namespace dateline::inline article
