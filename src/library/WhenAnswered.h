// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QFutureWatcher>

namespace dateline::library {

/// Calls `then` with the answer, on the context's thread, unless the context has gone by then. Use this where the
/// context may go first: QFuture::then(context, …) of Qt 6.4 asserts that it is still there, and looks at it from the
/// answering thread. On the context's thread.
template <typename T, typename Then>
void whenAnswered(const Reply<T>& reply, QObject* context, Then then)
{
    auto* const watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->future().result());
    });
    watcher->setFuture(reply);
}

}  // namespace dateline::library
