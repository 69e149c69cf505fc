// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Waiting.h"
#include "library/Worker.h"

#include <QSemaphore>
#include <QTest>

#include <thread>  // which the thread sanitizer understands

using namespace dateline;
using namespace dateline::library;

namespace {

struct Desk {
    explicit Desk(std::atomic_int* closed = nullptr) : thread(QThread::currentThread()), closed(closed) {}
    ~Desk()
    {
        if (closed) *closed = QThread::currentThread() == thread ? 1 : -1;
    }
    QThread* const thread;
    std::atomic_int* const closed;
    int jobs = 0;
};

using DeskWorker = Worker<Desk>;

Result<std::unique_ptr<Desk>> openDesk()
{
    return std::make_unique<Desk>();
}

}  // namespace

class WorkerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensUsesAndClosesOnItsOwnThread();
    void runsJobsInTheOrderGiven();
    void saysWhyItCouldNotOpen();
    void answersCancelledBeforeAndAfterItsTime();
    void drainsWhatWaitsAndWhatThatGives();
    void refusesWhatWaits();
    void takesJobsFromManyThreads();
};

void WorkerTest::opensUsesAndClosesOnItsOwnThread()
{
    std::atomic_int closed = 0;
    DeskWorker worker(QStringLiteral("desk"));
    QVERIFY(worker.start([&closed]() -> Result<std::unique_ptr<Desk>> { return std::make_unique<Desk>(&closed); }));
    const auto isAtHome = worker.ask([](Desk& desk) -> Result<bool> {
        return desk.thread == QThread::currentThread() && desk.thread->objectName() == QStringLiteral("desk");
    });
    QVERIFY(*isAtHome.result());
    worker.stop(DeskWorker::Rest::Run);
    QCOMPARE(closed.load(), 1);
}

void WorkerTest::runsJobsInTheOrderGiven()
{
    DeskWorker worker(QStringLiteral("desk"));
    QVERIFY(worker.start(openDesk));
    std::vector<QFuture<Result<int>>> replies;
    for (int i = 0; i < 100; ++i) replies.push_back(worker.ask([](Desk& desk) -> Result<int> { return desk.jobs++; }));
    for (int i = 0; i < 100; ++i) QCOMPARE(*replies[size_t(i)].result(), i);
}

void WorkerTest::saysWhyItCouldNotOpen()
{
    DeskWorker worker(QStringLiteral("desk"));
    const Error error{ErrorKind::Damaged, QStringLiteral("a"), QStringLiteral("b")};
    const auto started = worker.start([&]() -> Result<std::unique_ptr<Desk>> { return error; });
    QVERIFY(!started);
    QCOMPARE(started.error(), error);
    const auto reply = worker.ask([](Desk&) -> Result<void> { return {}; });
    QCOMPARE(reply.result().error().kind, ErrorKind::Cancelled);
}

void WorkerTest::answersCancelledBeforeAndAfterItsTime()
{
    DeskWorker worker(QStringLiteral("desk"));
    const auto job = [](Desk&) -> Result<int> { return 1; };
    QCOMPARE(worker.ask(job).result().error().kind, ErrorKind::Cancelled);
    QVERIFY(worker.start(openDesk));
    worker.stop(DeskWorker::Rest::Run);
    const auto late = worker.ask(job);
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error().kind, ErrorKind::Cancelled);
}

void WorkerTest::drainsWhatWaitsAndWhatThatGives()
{
    DeskWorker worker(QStringLiteral("desk"));
    QVERIFY(worker.start(openDesk));
    QSemaphore go;
    QFuture<Result<int>> given;
    worker.post([&](Desk&) {
        go.acquire();
        given = worker.ask([](Desk&) -> Result<int> { return 7; });
    });
    const auto waiting = worker.ask([](Desk&) -> Result<int> { return 5; });
    std::thread stopper([&] { worker.stop(DeskWorker::Rest::Run); });
    go.release();
    stopper.join();
    QCOMPARE(*waiting.result(), 5);
    QCOMPARE(*given.result(), 7);
}

void WorkerTest::refusesWhatWaits()
{
    DeskWorker worker(QStringLiteral("desk"));
    QVERIFY(worker.start(openDesk));
    QSemaphore begun, go;
    const auto inHand = worker.ask([&](Desk&) -> Result<int> {
        begun.release();
        go.acquire();
        return 1;
    });
    begun.acquire();
    const auto waiting = worker.ask([](Desk&) -> Result<int> { return 2; });
    std::thread stopper([&] { worker.stop(DeskWorker::Rest::Refuse); });
    // Refused before the thread is free: the end has begun.
    while (!worker.ask([](Desk&) -> Result<int> { return 3; }).isFinished()) QThread::yieldCurrentThread();
    go.release();
    stopper.join();
    QCOMPARE(*inHand.result(), 1);
    QCOMPARE(waiting.result().error().kind, ErrorKind::Cancelled);
}

void WorkerTest::takesJobsFromManyThreads()
{
    DeskWorker worker(QStringLiteral("desk"));
    QVERIFY(worker.start(openDesk));
    std::vector<std::thread> givers;
    for (int giver = 0; giver < 4; ++giver)
        givers.emplace_back([&] {
            for (int i = 0; i < 1000; ++i) worker.post([](Desk& desk) { ++desk.jobs; });
        });
    for (std::thread& giver : givers) giver.join();
    QCOMPARE(*worker.ask([](Desk& desk) -> Result<int> { return desk.jobs; }).result(), 4000);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "WorkerTest.moc"
