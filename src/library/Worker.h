// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Answer.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace dateline::library {

/// One thread, one object on it, a queue of jobs. The object is opened, used and destroyed on that thread alone, so it
/// needs no lock of its own; the only lock is the queue's, held for a push or a pop and never while a job runs.
/// Jobs run in the order given. Every job is answered: what is refused answers Cancelled.
template <typename T>
class Worker final {
public:
    using Open = std::function<Result<std::unique_ptr<T>>()>;
    /// What becomes of the jobs that still wait when the thread is to end.
    enum class Rest { Run, Refuse };

    explicit Worker(const QString& name) : m_name(name) {}
    ~Worker() { stop(Rest::Refuse); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Starts the thread and opens the object there. Blocks until that is done.
    Result<void> start(Open open)
    {
        begin(std::move(open));
        return opened();
    }

    /// Likewise in two parts, so that several threads open at once: opened() must be asked before any work is given.
    void begin(Open open)
    {
        auto opened = std::make_shared<Answer<void>>();
        m_opened = opened->future();
        m_isRefusing = false;
        m_thread.reset(QThread::create([this, open, opened] { run(open, *opened); }));
        m_thread->setObjectName(m_name);
        m_thread->start();
    }

    Result<void> opened()
    {
        Result<void> result = m_opened.result();
        if (!result) stop(Rest::Refuse);
        return result;
    }

    /// Runs `job(T&)`, which gives a Result, on the thread. Any thread.
    template <typename Job>
    auto ask(Job job) -> QFuture<std::invoke_result_t<Job&, T&>>
    {
        using Value = typename std::invoke_result_t<Job&, T&>::value_type;
        auto answer = std::make_shared<Answer<Value>>();
        auto future = answer->future();
        post([answer, job = std::move(job)](T& object) mutable { answer->give(job(object)); });
        return future;
    }

    /// Runs `job(T&)` on the thread, with no answer; dropped where refused. Any thread.
    template <typename Job>
    void post(Job job)
    {
        give([work = std::make_shared<Job>(std::move(job))](T& object) { (*work)(object); });
    }

    /// Calls the object's interrupt(), which alone may be called from another thread. Only by who starts and stops.
    void interrupt()
    {
        if (T* object = m_object) object->interrupt();
    }

    /// Ends the thread after the job in hand and, with Rest::Run, after all that wait and what these give in turn.
    void stop(Rest rest)
    {
        if (!m_thread) return;
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
            m_isRefusing = rest == Rest::Refuse;
        }
        m_given.notify_one();
        m_thread->wait();
        const std::lock_guard lock(m_mutex);
        m_thread.reset();
    }

private:
    using Job = std::function<void(T&)>;

    void give(Job job)
    {
        const std::lock_guard lock(m_mutex);
        const bool isOurOwn = QThread::currentThread() == m_thread.get();
        if (!m_thread || m_isRefusing || (m_isEnding && !isOurOwn)) return;
        m_jobs.push_back(std::move(job));
        m_given.notify_one();
    }

    Job next()
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
        if (m_jobs.empty() || m_isRefusing) return {};
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }

    void run(const Open& open, Answer<void>& opened)
    {
        auto object = open();
        std::unique_ptr<T> owned = object ? std::move(*object) : nullptr;
        m_object = owned.get();
        opened.give(object ? Result<void>() : Result<void>(object.error()));
        while (const Job job = owned ? next() : Job()) job(*owned);
        m_object = nullptr;
        dropWhatIsLeft();
    }

    /// Outside the lock, because a dropped job answers, and whoever hears it may ask again.
    void dropWhatIsLeft()
    {
        std::deque<Job> left;
        const std::lock_guard lock(m_mutex);
        m_isRefusing = true;
        left.swap(m_jobs);
    }

    const QString m_name;
    QFuture<Result<void>> m_opened;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<Job> m_jobs;
    bool m_isEnding = false;
    bool m_isRefusing = true;
    std::atomic<T*> m_object = nullptr;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace dateline::library
