// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/IndexFollower.h"

#include <algorithm>

namespace dateline::library {

/// Articles a step, as many as are waiting: small steps show what has come soon, large ones spare the index the merging
/// of their segments. The largest is a chunk, which is some six seconds of work.
static constexpr qint64 SmallestStep = 5000;
static constexpr qint64 LargestStep = 65'536;

IndexFollower::IndexFollower(Worker<store::IndexWriter>& index, Cancel closing, Listeners listeners)
    : m_index(index), m_closing(std::move(closing)), m_listeners(std::move(listeners))
{
}

void IndexFollower::nudge()
{
    if (m_isNudged.exchange(true)) return;
    m_index.post([this](store::IndexWriter& index) {
        m_isNudged = false;
        const auto done = follow(index, m_closing);
        // Another program may hold the turn for long; the next nudge tries again.
        if (done || done.error().kind == ErrorKind::Cancelled || done.error().kind == ErrorKind::Locked) return;
        m_listeners.failed(done.error());
    });
}

QFuture<Result<void>> IndexFollower::catchUp(const Cancel& cancel)
{
    return m_index.ask([this, cancel](store::IndexWriter& index) {
        Result<void> done = follow(index, cancel);
        if (!done && done.error().kind == ErrorKind::Cancelled) nudge();
        return done;
    });
}

Result<void> IndexFollower::follow(store::IndexWriter& index, const Cancel& cancel)
{
    for (qint64 size = SmallestStep; !m_closing.isRequested() && !cancel.isRequested();) {
        const auto step = index.follow(size, cancel);
        if (!step) return step.error();
        const bool isDone = step->indexed == 0;
        // Another program may have indexed what was told as missing.
        if (!isDone || m_told != step->behind) m_listeners.stepped(step->behind);
        m_told = step->behind;
        size = std::clamp(step->behind, SmallestStep, LargestStep);
        if (isDone) return {};
    }
    return cancelled();
}

}  // namespace dateline::library
