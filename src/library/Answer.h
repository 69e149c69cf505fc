// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace dateline::library {

inline Error cancelled(const QString& subject = {})
{
    return {ErrorKind::Cancelled, subject, {}};
}

/// A reply that is owed. Let go without having been given, it answers Cancelled: so a job that is refused needs only to
/// be dropped, and no future is ever left without a result. Given once, on any thread.
template <typename T>
class Answer final {
public:
    Answer() { m_promise.start(); }
    ~Answer()
    {
        if (!m_isGiven) give(cancelled());
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    QFuture<Result<T>> future() const { return m_promise.future(); }

    void give(Result<T> result)
    {
        m_isGiven = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isGiven = false;
};

}  // namespace dateline::library
