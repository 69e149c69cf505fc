// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Marking.h"

#include "library/Desks.h"
#include "library/InBlocks.h"

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

Reply<ArticleSet> Marking::set(Mark mark, Selection articles, bool isSet, ProgressListener progress, Cancel cancel)
{
    const auto write = [mark, isSet](store::MarkWriter& marks, const ArticleIds& block,
                                     ArticleSet& changed) -> Result<void> {
        const Result<ChangeSet> change = marks.set(mark, block, isSet);
        if (!change) return change.error();
        changed.add(idsOf(*change));
        return {};
    };
    return InBlocks<ArticleSet>::start(d.workers, d.watch,
                                       {.articles = std::move(articles),
                                        .progress = std::move(progress),
                                        .cancel = std::move(cancel),
                                        .write = write});
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
