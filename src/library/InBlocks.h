// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Selection.h"
#include "library/Answer.h"
#include "library/ChangeWatch.h"
#include "library/Workers.h"

#include <functional>
#include <memory>

namespace dateline::library {

/// Writes on many articles in blocks, each a transaction and a job of its own, so that a single mark made meanwhile
/// waits for one block at most. Ascending, so that each block writes few chunks of the store's bitmaps. Cancelled after
/// a block, it answers what was done until then.
template <typename Done>
class InBlocks final : public std::enable_shared_from_this<InBlocks<Done>> {
public:
    struct Request {
        Selection articles;
        qint64 block = 20'000;  ///< articles
        ProgressListener progress;
        Cancel cancel;
        /// Writes one block, and adds to what was done. On the writer's thread.
        std::function<Result<void>(store::MarkWriter&, const ArticleIds&, Done&)> write;
    };

    static QFuture<Result<Done>> start(Workers& workers, ChangeWatch& watch, Request request)
    {
        return std::make_shared<InBlocks>(workers, watch, std::move(request))->start();
    }

    InBlocks(Workers& workers, ChangeWatch& watch, Request request)
        : m_workers(workers), m_watch(watch), m_request(std::move(request))
    {
    }

private:
    QFuture<Result<Done>> start()
    {
        auto reply = m_answer.future();
        // Which articles these are is found out here too: it takes longer than a window may wait.
        m_workers.marks.post([self = this->shared_from_this()](store::MarkWriter& marks) {
            self->m_wanted = self->m_request.articles.toSet();
            self->m_request.articles = {};
            self->write(marks);
        });
        return reply;
    }

    void write(store::MarkWriter& marks)
    {
        const ArticleIds block = m_wanted.after(m_last, m_request.block);
        if (block.empty() || m_request.cancel.isRequested()) return m_answer.give(std::move(m_done));
        if (const auto written = m_request.write(marks, block, m_done); !written) return m_answer.give(written.error());
        m_last = block.back();
        m_written += qint64(block.size());
        m_watch.look();
        if (m_request.progress) m_request.progress({.done = m_written, .total = m_wanted.count(), .subject = {}});
        m_workers.marks.post([self = this->shared_from_this()](store::MarkWriter& again) { self->write(again); });
    }

    Workers& m_workers;
    ChangeWatch& m_watch;
    Request m_request;
    ArticleSet m_wanted;
    ArticleId m_last;
    qint64 m_written = 0;
    Done m_done{};
    Answer<Done> m_answer;
};

}  // namespace dateline::library
