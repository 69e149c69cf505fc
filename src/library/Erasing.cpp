// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Desks.h"

#include <algorithm>

namespace dateline::library {

namespace {

/// Erases articles in blocks, each in three steps that no transaction spans: what they are known by is noted, they go,
/// their marks go. Killed between two of them, it leaves articles in the Bin that are to be erased again, or marks of
/// articles that are gone, which nothing shows.
class Erasing final : public std::enable_shared_from_this<Erasing> {
public:
    Erasing(Workers& workers, ChangeWatch& watch, ProgressListener progress, Cancel cancel)
        : m_workers(workers), m_watch(watch), m_progress(std::move(progress)), m_cancel(std::move(cancel))
    {
    }

    Reply<qint64> start()
    {
        Reply<qint64> reply = m_answer.future();
        m_workers.reading.post([self = shared_from_this()](store::Reader& reader) {
            self->m_watch.follow(reader);
            self->m_ids = reader.binned();
            self->next();
        });
        return reply;
    }

private:
    static constexpr size_t Block = 1000;

    void next()
    {
        if (m_done == m_ids.size() || m_cancel.isRequested()) return m_answer.give(m_erased);
        const size_t end = std::min(m_ids.size(), m_done + Block);
        const ArticleIds block(m_ids.begin() + qptrdiff(m_done), m_ids.begin() + qptrdiff(end));
        m_done = end;
        m_workers.marks.post([self = shared_from_this(), block](store::MarkWriter& marks) {
            const auto noted = marks.noteErased(block);
            noted ? self->erase(*noted) : self->m_answer.give(noted.error());
        });
    }

    void erase(const ArticleIds& block)
    {
        m_workers.articles.post([self = shared_from_this(), block](store::ArticleWriter& articles) {
            const auto erased = articles.erase(block);
            erased ? self->dropMarks(block) : self->m_answer.give(erased.error());
        });
    }

    void dropMarks(const ArticleIds& block)
    {
        m_workers.marks.post([self = shared_from_this(), block](store::MarkWriter& marks) {
            const auto dropped = marks.dropMarks(block);
            if (!dropped) return self->m_answer.give(dropped.error());
            self->m_erased += qint64(block.size());
            self->m_watch.look();
            if (self->m_progress)
                self->m_progress({.done = qint64(self->m_done), .total = qint64(self->m_ids.size()), .subject = {}});
            self->next();
        });
    }

    Workers& m_workers;
    ChangeWatch& m_watch;
    const ProgressListener m_progress;
    const Cancel m_cancel;
    ArticleIds m_ids;
    size_t m_done = 0;    // of the ids, with the block at hand
    qint64 m_erased = 0;  // what was restored meanwhile is not
    Answer<qint64> m_answer;
};

}  // namespace

Reply<qint64> Marking::emptyBin(ProgressListener progress, Cancel cancel)
{
    return std::make_shared<Erasing>(d.workers, d.watch, std::move(progress), std::move(cancel))->start();
}

}  // namespace dateline::library
