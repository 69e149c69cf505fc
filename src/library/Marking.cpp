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

/// Marks many articles in blocks, each a transaction and a job of its own, so that a single mark made meanwhile waits
/// for one block at most. Ascending, so that each block writes few chunks of the store's bitmaps.
class InBlocks final : public std::enable_shared_from_this<InBlocks> {
public:
    struct Request {
        Mark mark;
        Selection articles;
        bool isSet;
        ProgressListener progress;
        Cancel cancel;
    };

    InBlocks(Workers& workers, ChangeWatch& watch, Request request)
        : m_workers(workers), m_watch(watch), m_request(std::move(request))
    {
    }

    Reply<ArticleSet> start()
    {
        Reply<ArticleSet> reply = m_answer.future();
        // Which articles these are is found out here too: it takes longer than a window may wait.
        m_workers.marks.post([self = shared_from_this()](store::MarkWriter& marks) {
            self->m_wanted = self->m_request.articles.toSet();
            self->m_request.articles = {};
            self->mark(marks);
        });
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
        const ArticleIds block = m_wanted.after(m_last, Block);
        if (block.empty() || m_request.cancel.isRequested()) return m_answer.give(std::move(m_changed));
        const Result<ChangeSet> change = marks.set(m_request.mark, block, m_request.isSet);
        if (!change) return m_answer.give(change.error());
        m_changed.add(idsOf(*change));
        m_last = block.back();
        m_done += qint64(block.size());
        m_watch.look();
        if (m_request.progress) m_request.progress({.done = m_done, .total = m_wanted.count(), .subject = {}});
        next();
    }

    Workers& m_workers;
    ChangeWatch& m_watch;
    Request m_request;
    ArticleSet m_wanted;
    ArticleId m_last;
    qint64 m_done = 0;
    ArticleSet m_changed;
    Answer<ArticleSet> m_answer;
};

}  // namespace

Reply<ArticleSet> Marking::set(Mark mark, Selection articles, bool isSet, ProgressListener progress, Cancel cancel)
{
    InBlocks::Request request{mark, std::move(articles), isSet, std::move(progress), std::move(cancel)};
    return std::make_shared<InBlocks>(d.workers, d.watch, std::move(request))->start();
}

/// Runs `work` on the writer's thread, and has what it changed looked for.
template <typename Work>
static auto named(Workers& workers, ChangeWatch& watch, Work work)
{
    return workers.marks.ask([&watch, work = std::move(work)](store::MarkWriter& marks) {
        auto done = work(marks);
        watch.look();
        return done;
    });
}

Reply<Mark> Marking::define(NamedMark mark)
{
    return named(d.workers, d.watch, [mark = std::move(mark)](auto& marks) { return marks.define(mark); });
}

Result<Mark> collectionAt(store::MarkWriter& marks, const QString& path)
{
    Mark inner{MarkKind::Collection, 0};
    for (const QString& name : path.split(PathSeparator)) {
        auto defined = marks.define({{MarkKind::Collection, 0}, name, 0, inner.id});
        if (!defined) return defined;
        inner = *defined;
    }
    return inner;
}

Reply<Mark> Marking::collectionAt(QString path)
{
    return named(d.workers, d.watch,
                 [path = std::move(path)](store::MarkWriter& marks) { return library::collectionAt(marks, path); });
}

Reply<ForgottenMarks> Marking::forget(Mark mark)
{
    return named(d.workers, d.watch, [mark](auto& marks) { return marks.forget(mark); });
}

Reply<void> Marking::restore(ForgottenMarks forgotten)
{
    return named(d.workers, d.watch,
                 [forgotten = std::move(forgotten)](auto& marks) { return marks.restore(forgotten); });
}

Reply<MergedTags> Marking::merge(Mark from, Mark into)
{
    return named(d.workers, d.watch, [from, into](auto& marks) { return marks.merge(from, into); });
}

Reply<void> Marking::saveSession(const QByteArray& session)
{
    return d.session.save(session);
}

}  // namespace dateline::library
