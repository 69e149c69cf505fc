// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/PageCache.h"

#include <algorithm>

namespace dateline::listing {

/// A screen shows two pages, or three where it starts within one; what was wanted longer ago has been scrolled past.
static constexpr size_t MostWanted = 4;
/// From so many changed articles on, everything known is fetched again: asking for each would hold the window up.
static constexpr size_t MostTold = 20'000;

const library::Row* PageCache::row(ArticleId id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend() || !found->row) return nullptr;
    found->used = m_time;
    return &*found->row;
}

bool PageCache::isFresh(const Entry& entry) const
{
    return entry.fetched > 0 && entry.fetched > entry.aged && entry.fetched > m_allAged;
}

bool PageCache::isFresh(ArticleId id) const
{
    const auto found = m_entries.constFind(id);
    return found != m_entries.cend() && isFresh(*found);
}

ArticleIds PageCache::known() const
{
    return ArticleIds(m_entries.keyBegin(), m_entries.keyEnd());
}

void PageCache::ageAll()
{
    m_allAged = ++m_time;
    for (Entry& entry : m_entries) {
        entry.isUnread.reset();
        entry.isBookmarked.reset();
        entry.verdicts.reset();
    }
}

void PageCache::age(const ArticleIds& ids)
{
    if (ids.size() > MostTold) return ageAll();
    ++m_time;
    for (const ArticleId id : ids) {
        if (!m_entries.contains(id) && !m_onTheirWay.contains(id)) continue;
        Entry& entry = m_entries[id];
        entry.aged = m_time;
        entry.isUnread.reset();
        entry.isBookmarked.reset();
        entry.verdicts.reset();
    }
}

/// Answers to what was asked before are told by their time and thrown away.
void PageCache::clear()
{
    m_entries.clear();
    m_onTheirWay.clear();
    m_requests = 0;
    m_wanted.clear();
    m_firstSeen = m_lastSeen = -1;
    m_cleared = m_allAged = ++m_time;
}

void PageCache::applyMarks(Entry& entry) const
{
    if (!entry.row) return;
    entry.row->summary.isUnread = entry.isUnread.value_or(entry.row->summary.isUnread);
    entry.row->summary.isBookmarked = entry.isBookmarked.value_or(entry.row->summary.isBookmarked);
    entry.row->summary.verdicts = entry.verdicts.value_or(entry.row->summary.verdicts);
}

template <typename Set>
ArticleIds PageCache::set(const ArticleIds& ids, Set change)
{
    ArticleIds different;
    for (const ArticleId id : ids) {
        if (!m_entries.contains(id) && !m_onTheirWay.contains(id)) continue;
        Entry& entry = m_entries[id];
        const auto before = entry.row;
        change(entry);
        applyMarks(entry);
        if (before && before->summary != entry.row->summary) different.push_back(id);
    }
    return different;
}

ArticleIds PageCache::setUnread(const ArticleIds& ids, bool isUnread)
{
    return set(ids, [isUnread](Entry& entry) { entry.isUnread = isUnread; });
}

ArticleIds PageCache::setBookmarked(const ArticleIds& ids, bool isBookmarked)
{
    return set(ids, [isBookmarked](Entry& entry) { entry.isBookmarked = isBookmarked; });
}

ArticleIds PageCache::setVerdict(const ArticleIds& ids, qint64 review, std::optional<Verdict> verdict)
{
    return set(ids, [=](Entry& entry) {
        if (!entry.row) return;
        std::vector<ReviewVerdict> verdicts = entry.row->summary.verdicts;
        std::erase_if(verdicts, [=](const ReviewVerdict& each) { return each.review == review; });
        if (verdict) verdicts.push_back({review, *verdict});
        std::ranges::sort(verdicts, {}, &ReviewVerdict::review);
        entry.verdicts = std::move(verdicts);
    });
}

void PageCache::see(qint64 firstRow, qint64 lastRow)
{
    m_firstSeen = std::max<qint64>(0, firstRow) / PageSize;
    m_lastSeen = std::max(m_firstSeen, lastRow / PageSize);
    std::erase_if(m_wanted, [this](qint64 page) { return !isNear(page); });
}

bool PageCache::isNear(qint64 page) const
{
    return page >= m_firstSeen - 1 && page <= m_lastSeen + 1;
}

void PageCache::want(qint64 row)
{
    const qint64 page = row / PageSize;
    if (!m_wanted.empty() && m_wanted.back() == page) return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > MostWanted) m_wanted.erase(m_wanted.begin());
}

/// Visible pages, then what was wanted last, then one page ahead and one behind.
std::vector<qint64> PageCache::pagesByUrgency(qint64 count) const
{
    std::vector<qint64> pages;
    const bool isTold = m_firstSeen >= 0;
    for (qint64 page = m_firstSeen; isTold && page <= m_lastSeen; ++page) pages.push_back(page);
    pages.insert(pages.end(), m_wanted.rbegin(), m_wanted.rend());
    if (isTold) pages.insert(pages.end(), {m_lastSeen + 1, m_firstSeen - 1});
    std::erase_if(pages, [count](qint64 page) { return page < 0 || page * PageSize >= count; });
    return pages;
}

ArticleIds PageCache::lacking(const ArticleIds& ids) const
{
    ArticleIds lacking;
    for (const ArticleId id : ids) {
        if (isFresh(id)) continue;
        const quint64 asked = m_onTheirWay.value(id);
        const quint64 aged = std::max(m_allAged, m_entries.value(id).aged);
        if (asked <= aged) lacking.push_back(id);
    }
    return lacking;
}

std::optional<PageCache::Request> PageCache::next(const ListedRows& rows)
{
    if (m_requests >= MostOnTheirWay) return {};
    for (const qint64 page : pagesByUrgency(rows.count())) {
        ArticleIds ids = lacking(rows.page(page * PageSize, PageSize));
        if (ids.empty()) continue;
        Request request{++m_time, std::move(ids)};
        for (const ArticleId id : request.ids) m_onTheirWay[id] = request.time;
        ++m_requests;
        return request;
    }
    m_wanted.clear();
    return {};
}

bool PageCache::arrive(const Request& request)
{
    if (request.time < m_cleared) return false;
    --m_requests;
    for (const ArticleId id : request.ids) {
        if (m_onTheirWay.value(id) == request.time) m_onTheirWay.remove(id);
        Entry& entry = m_entries[id];
        entry.fetched = std::max(entry.fetched, request.time);
        entry.used = m_time;
    }
    return true;
}

void PageCache::put(const Request& request, const std::vector<library::Row>& rows)
{
    if (!arrive(request)) return;
    for (const ArticleId id : request.ids)
        if (Entry& entry = m_entries[id]; entry.fetched == request.time) entry.row.reset();
    for (const library::Row& row : rows) {
        Entry& entry = m_entries[row.summary.id];
        if (entry.fetched > request.time) continue;
        entry.row = row;
        applyMarks(entry);
    }
    evict();
}

void PageCache::giveUp(const Request& request)
{
    arrive(request);
}

/// A quarter goes at once, the longest unused, so that this is seldom.
void PageCache::evict()
{
    if (m_entries.size() <= Capacity) return;
    std::vector<quint64> used;
    for (const Entry& entry : std::as_const(m_entries)) used.push_back(entry.used);
    const auto quarter = used.begin() + qsizetype(used.size()) / 4;
    std::ranges::nth_element(used, quarter);
    m_entries.removeIf([limit = *quarter](const auto& entry) { return entry->used <= limit; });
}

}  // namespace dateline::listing
