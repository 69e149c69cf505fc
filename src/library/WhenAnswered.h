// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <memory>

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

/// A listener to be called on any thread; what it is told reaches `then` on the context's thread, in order, unless the
/// context has gone by then. Made on the context's thread.
template <typename T, typename Then>
std::function<void(T)> whenTold(QObject* context, Then then)
{
    const auto letGo = [](QPromise<T>* promise) {
        promise->finish();  // a promise dropped unfinished would take back what is on its way
        delete promise;
    };
    const std::shared_ptr<QPromise<T>> promise(new QPromise<T>, letGo);
    auto* const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, watcher,
                     [watcher, then = std::move(then)](int index) mutable { then(watcher->resultAt(index)); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    promise->start();
    return [promise](T told) { promise->addResult(std::move(told)); };
}

}  // namespace dateline::library
