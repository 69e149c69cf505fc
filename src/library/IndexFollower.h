// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "library/Worker.h"
#include "store/Store.h"

#include <atomic>
#include <functional>

namespace dateline::library {

/// Keeps the index behind the articles' heels, in steps that are short enough to be left between two of them.
class IndexFollower final {
public:
    struct Listeners {
        std::function<void(qint64 behind)> stepped;  ///< after each step, on the index thread
        std::function<void(const Error&)> failed;    ///< on the index thread
    };

    IndexFollower(Worker<store::IndexWriter>& index, Cancel closing, Listeners listeners);

    /// There may be something to follow; calls that come before the thread is free count as one. Any thread.
    void nudge();
    /// Answers when the index knows every article committed before the call, or why it cannot. Cancelled, nobody waits
    /// any longer, and the index follows all the same. Any thread.
    QFuture<Result<void>> catchUp(const Cancel& cancel);

private:
    Result<void> follow(store::IndexWriter& index, const Cancel& cancel);

    Worker<store::IndexWriter>& m_index;
    const Cancel m_closing;
    const Listeners m_listeners;
    std::atomic_bool m_isNudged = false;
    qint64 m_told = 0;  // on the index thread
};

}  // namespace dateline::library
