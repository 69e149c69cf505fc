// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Gathering.h"

#include "library/Desks.h"
#include "store/annotating/AnnotationReader.h"
#include "store/annotating/BasketWriter.h"

namespace dateline::library {

Reply<Baskets> Gathering::baskets()
{
    return askReader(d.workers.reading, d.watch, [](store::Reader& reader) { return reader.annotations().baskets(); });
}

Reply<std::vector<BasketRow>> Gathering::passages(qint64 basket)
{
    return askReader(d.workers.reading, d.watch,
                     [basket](store::Reader& reader) { return reader.annotations().passages(basket); });
}

/// Runs `work` on the writer's thread, and has what it changed looked for.
template <typename Work>
static Reply<Gathered> written(Workers& workers, ChangeWatch& watch, Work work)
{
    return workers.marks.ask([&watch, work = std::move(work)](store::MarkWriter& marks) {
        auto done = work(marks.baskets());
        watch.look();
        return done;
    });
}

Reply<Gathered> Gathering::create(QString name)
{
    return written(d.workers, d.watch, [name = std::move(name)](auto& writer) { return writer.create(name); });
}

Reply<Gathered> Gathering::rename(qint64 basket, QString name)
{
    return written(d.workers, d.watch,
                   [basket, name = std::move(name)](auto& writer) { return writer.rename(basket, name); });
}

Reply<Gathered> Gathering::makeCurrent(qint64 basket)
{
    return written(d.workers, d.watch, [basket](auto& writer) { return writer.makeCurrent(basket); });
}

Reply<Gathered> Gathering::forget(qint64 basket)
{
    return written(d.workers, d.watch, [basket](auto& writer) { return writer.forget(basket); });
}

Reply<Gathered> Gathering::add(BasketPassages passages, BasketPlace place)
{
    return written(d.workers, d.watch, [passages = std::move(passages), place = std::move(place)](auto& writer) {
        return writer.add(passages, place);
    });
}

Reply<Gathered> Gathering::move(std::vector<qint64> passages, BasketPlace place)
{
    return written(d.workers, d.watch, [passages = std::move(passages), place = std::move(place)](auto& writer) {
        return writer.move(passages, place);
    });
}

Reply<Gathered> Gathering::comment(qint64 passage, QString comment)
{
    return written(d.workers, d.watch,
                   [passage, comment = std::move(comment)](auto& writer) { return writer.comment(passage, comment); });
}

Reply<Gathered> Gathering::remove(std::vector<qint64> passages)
{
    return written(d.workers, d.watch,
                   [passages = std::move(passages)](auto& writer) { return writer.remove(passages); });
}

Reply<Gathered> Gathering::clear(qint64 basket)
{
    return written(d.workers, d.watch, [basket](auto& writer) { return writer.clear(basket); });
}

Reply<Gathered> Gathering::restore(BasketStates states)
{
    return written(d.workers, d.watch, [states = std::move(states)](auto& writer) { return writer.restore(states); });
}

}  // namespace dateline::library
