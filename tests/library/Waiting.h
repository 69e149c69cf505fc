// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace dateline::tests {

/// Longer than anything here takes by far, also under a sanitizer on a busy machine: only a hang reaches it.
inline constexpr int HangMilliseconds = 300'000;

/// Runs the event loop until the condition holds; a hang ends the program.
template <typename Condition>
void runUntil(Condition condition)
{
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&guard, &QTimer::timeout, [] { qFatal("waited for ever"); });
    guard.start(HangMilliseconds);
    while (!condition()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The reply, once it is there; the event loop runs meanwhile.
template <typename T>
Result<T> waited(const library::Reply<T>& reply)
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(reply);
    runUntil([&] { return reply.isFinished(); });
    return reply.result();
}

}  // namespace dateline::tests
