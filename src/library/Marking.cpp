// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Marking.h"

#include "library/Desks.h"

#include <algorithm>

namespace dateline::library {

static ArticleIds idsOf(const ChangeSet& change)
{
    ArticleIds ids = change.changed;
    ids.insert(ids.end(), change.added.begin(), change.added.end());
    ids.insert(ids.end(), change.removed.begin(), change.removed.end());
    std::ranges::sort(ids);
    return ids;
}

template <typename Mark>
static Reply<ArticleIds> marked(Workers& workers, ChangeWatch& watch, Mark mark)
{
    return workers.marks.ask([&watch, mark](store::MarkWriter& marks) -> Result<ArticleIds> {
        const Result<ChangeSet> change = mark(marks);
        if (!change) return change.error();
        watch.look();
        return idsOf(*change);
    });
}

Reply<ArticleIds> Marking::setRead(ArticleIds ids, bool isRead)
{
    return marked(d.workers, d.watch,
                  [ids = std::move(ids), isRead](auto& marks) { return marks.setRead(ids, isRead); });
}

Reply<ArticleIds> Marking::setBookmarked(ArticleIds ids, bool isBookmarked)
{
    return marked(d.workers, d.watch,
                  [ids = std::move(ids), isBookmarked](auto& marks) { return marks.setBookmarked(ids, isBookmarked); });
}

namespace {

/// Marks a whole listing in blocks, each a transaction and a job of its own, so that a single mark made meanwhile
/// waits for one block at most.
class WholeListing final : public std::enable_shared_from_this<WholeListing> {
public:
    WholeListing(Workers& workers, ChangeWatch& watch, Listing listing)
        : m_workers(workers), m_watch(watch), m_listing(std::move(listing))
    {
    }

    Reply<ArticleIds> start()
    {
        Reply<ArticleIds> reply = m_answer.future();
        next();
        return reply;
    }

private:
    static constexpr qint64 Block = 20'000;

    void next()
    {
        m_workers.marks.post([self = shared_from_this()](store::MarkWriter& marks) { self->mark(marks); });
    }

    void mark(store::MarkWriter& marks)
    {
        const Result<ChangeSet> change = marks.setRead(m_listing.page(m_done, Block), true);
        if (!change) return m_answer.give(change.error());
        const ArticleIds ids = idsOf(*change);
        m_changed.insert(m_changed.end(), ids.begin(), ids.end());
        m_done += Block;
        m_watch.look();
        if (m_done < m_listing.count()) return next();
        std::ranges::sort(m_changed);
        m_answer.give(std::move(m_changed));
    }

    Workers& m_workers;
    ChangeWatch& m_watch;
    const Listing m_listing;
    qint64 m_done = 0;
    ArticleIds m_changed;
    Answer<ArticleIds> m_answer;
};

}  // namespace

Reply<ArticleIds> Marking::markAllRead(Listing listing)
{
    return std::make_shared<WholeListing>(d.workers, d.watch, std::move(listing))->start();
}

Reply<void> Marking::saveSession(const QByteArray& session)
{
    return d.session.save(session);
}

}  // namespace dateline::library
