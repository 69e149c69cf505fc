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

bool Interrupted::isRequested() const
{
    return requested;
}

}  // namespace dateline::cli
