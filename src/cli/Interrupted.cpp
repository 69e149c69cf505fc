// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupted.h"

#include <atomic>
#include <csignal>

namespace dateline::cli {

namespace {

std::atomic_bool requested{false};
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may touch lock-free atomics only");

void request(int signal)
{
    requested = true;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interrupted::Interrupted()
{
    requested = false;
    std::signal(SIGINT, request);
    std::signal(SIGTERM, request);
}

Interrupted::~Interrupted()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

std::unique_ptr<QTimer> Interrupted::watch(std::function<void()> stop) const
{
    constexpr int LookEveryMilliseconds = 100;
    auto timer = std::make_unique<QTimer>();
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [stop = std::move(stop)] {
        if (requested) stop();
    });
    timer->start(LookEveryMilliseconds);
    return timer;
}

}  // namespace dateline::cli
