// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Pictures.h"

#include "feeds/Fetch.h"
#include "library/Answer.h"
#include "library/ErrorWording.h"
#include "library/Reasons.h"

#include <QCoreApplication>
#include <QThread>

#include <deque>

namespace dateline::library {

namespace {

constexpr int MostAtOnce = 4;

struct Waiting {
    feeds::FetchRequest request;
    std::shared_ptr<Answer<QByteArray>> answer;
};

/// Lives on the thread of the network.
class Queue final : public QObject {
public:
    void add(Waiting waiting)
    {
        m_waiting.push_back(std::move(waiting));
        next();
    }

private:
    void next()
    {
        while (m_running < MostAtOnce && !m_waiting.empty()) {
            const Waiting first = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_running;
            feeds::fetch(first.request, this, [this, answer = first.answer](Result<QByteArray> fetched) {
                --m_running;
                answer->give(std::move(fetched));
                next();
            });
        }
    }

    std::deque<Waiting> m_waiting;
    int m_running = 0;
};

struct PictureWording {
    Q_DECLARE_TR_FUNCTIONS(PictureWording)
};

}  // namespace

struct Pictures::Private {
    QThread thread;
    Queue* queue = nullptr;  ///< goes with its thread
};

Pictures::Pictures() = default;

Pictures::~Pictures()
{
    if (!d) return;
    d->thread.quit();
    d->thread.wait();
}

Reply<QByteArray> Pictures::fetch(const QUrl& url, const Cancel& cancel)
{
    if (!d) {
        d = std::make_unique<Private>();
        d->thread.setObjectName(QStringLiteral("pictures"));
        d->queue = new Queue;
        d->queue->moveToThread(&d->thread);
        QObject::connect(&d->thread, &QThread::finished, d->queue, &QObject::deleteLater);
        d->thread.start();
    }
    feeds::FetchRequest request{url, "image/"};
    request.cancel = cancel;
    Waiting waiting{std::move(request), std::make_shared<Answer<QByteArray>>()};
    auto future = waiting.answer->future();
    QMetaObject::invokeMethod(d->queue, [queue = d->queue, waiting = std::move(waiting)] { queue->add(waiting); });
    return future;
}

Error noPicture(const QUrl& url)
{
    return {ErrorKind::CannotRead, url.host(), QStringLiteral("what came is no picture that can be shown")};
}

QString pictureSentence(const Error& error)
{
    const QString reason = translatedReason(error.detail);
    switch (error.kind) {
        case ErrorKind::NotFound:
            return PictureWording::tr("%1 could not be reached: %2. Check the connection and try again.")
                .arg(error.subject, reason);
        case ErrorKind::CannotRead:
            return PictureWording::tr("%1 gives no picture: %2. Try later, or open it in the browser.")
                .arg(error.subject, reason);
        default:
            return sentence(error);
    }
}

}  // namespace dateline::library
