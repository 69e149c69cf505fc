// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Searching.h"
#include "listing/ListedRows.h"

#include <QHash>

#include <optional>

namespace dateline::listing {

/// The rows that have been fetched, and which to fetch next. Rows are kept by article, not by position: so a newer
/// result shows what is known of its articles at once, and asks only for what it lacks. They are asked for in pages,
/// the visible ones first. Knows nothing of models, threads or futures; every method is quick.
class PageCache final {
public:
    static constexpr qint64 PageSize = 64;
    /// Two, so that the reader is never idle between pages, and a jump waits for two pages at most.
    static constexpr qsizetype MostOnTheirWay = 2;
    static constexpr qsizetype Capacity = 128 * PageSize;

    struct Request {
        quint64 time = 0;
        ArticleIds ids;
    };

    /// What is known of an article, however old; null: nothing yet.
    const library::Row* row(ArticleId id) const;
    /// Known, and as new as the last change that was told.
    bool isFresh(ArticleId id) const;

    /// Every article of which something is known, in no order.
    ArticleIds known() const;

    /// Another question, or a change too large to tell: what is known may be shown, but is to be fetched again.
    void ageAll();
    void age(const ArticleIds& ids);
    void clear();

    /// Shown until age() is told of the article, whatever an answer that was already on its way says. Answers the
    /// articles whose row looks different now.
    ArticleIds setUnread(const ArticleIds& ids, bool isUnread);
    ArticleIds setBookmarked(const ArticleIds& ids, bool isBookmarked);
    ArticleIds setVerdict(const ArticleIds& ids, qint64 review, std::optional<Verdict> verdict);

    /// Rows on the screen; what was wanted away from them until now is wanted no more.
    void see(qint64 firstRow, qint64 lastRow);
    void want(qint64 row);
    /// The next to ask for; null where there is nothing to ask, or enough is on its way.
    std::optional<Request> next(const ListedRows& rows);
    /// The answer; articles that it leaves out are gone, and not asked for again.
    void put(const Request& request, const std::vector<library::Row>& rows);
    /// There was no answer: what is known stays, and counts as fetched, for asking again at once would never end.
    void giveUp(const Request& request);

private:
    struct Entry {
        std::optional<library::Row> row;
        quint64 fetched = 0;  // when the request was made; 0: never
        quint64 aged = 0;
        mutable quint64 used = 0;
        std::optional<bool> isUnread{};  // as set here, where the store has not confirmed it yet
        std::optional<bool> isBookmarked{};
        std::optional<std::vector<ReviewVerdict>> verdicts{};
    };
    template <typename Set>
    ArticleIds set(const ArticleIds& ids, Set change);
    void applyMarks(Entry& entry) const;
    bool isFresh(const Entry& entry) const;
    std::vector<qint64> pagesByUrgency(qint64 count) const;
    ArticleIds lacking(const ArticleIds& ids) const;
    bool arrive(const Request& request);
    bool isNear(qint64 page) const;
    void evict();

    QHash<ArticleId, Entry> m_entries;
    QHash<ArticleId, quint64> m_onTheirWay;  // by the request's time
    qsizetype m_requests = 0;
    quint64 m_time = 0;
    quint64 m_allAged = 0;
    quint64 m_cleared = 0;
    std::vector<qint64> m_wanted;  // pages, the newest last
    qint64 m_firstSeen = -1;       // pages; -1: not told
    qint64 m_lastSeen = -1;
};

}  // namespace dateline::listing
