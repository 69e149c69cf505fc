// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "library/Worker.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <atomic>
#include <optional>

namespace dateline::library {

/// Notices every commit, of this program and of others, and tells it on the library's thread: at most one signal a
/// realm every 100 ms, so that an import of thousands of batches does not drown the window.
class ChangeWatch final : public QObject {
    Q_OBJECT
public:
    explicit ChangeWatch(Worker<store::Reader>& reader) : m_reader(reader) {}

    /// Begins to look every 500 ms. On the library's thread.
    void start();
    /// Has the reader look soon; calls that come before it does count as one. Any thread.
    void look();
    /// Makes a reader see what was committed, and tells it. On the reading thread, before each of its jobs.
    void follow(store::Reader& reader);

Q_SIGNALS:
    void changed(const dateline::ChangeSet& change);
    void failed(const dateline::Error& error);

private:
    void take(const std::vector<ChangeSet>& changes);
    void tell();
    void complain(const Error& error);

    Worker<store::Reader>& m_reader;
    std::atomic_bool m_isAsked = false;
    std::array<std::optional<ChangeSet>, 3> m_waiting;  // by realm
    std::optional<Error> m_complaint;
    QTimer m_clock{this};
    QTimer m_pause{this};
};

}  // namespace dateline::library
