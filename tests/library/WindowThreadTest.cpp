// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "SyntheticArticles.h"
#include "support/Sanitized.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

#include <unistd.h>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

/// The window's thread does no work of the library's. By mechanism: the store's objects assert that they are used on
/// the thread that opened them (a breach ends this program), and the system counts what this thread reads and writes:
/// eight bytes at a time, the event loop's own wake-ups, and nothing else.
class WindowThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void touchesNoFileDuringAnImportOfTwentyThousand();
};

namespace {

struct Traffic {
    qint64 readBytes = -1, writtenBytes = -1, reads = -1, writes = -1;
};

/// What the system counted for a thread; asked from another one, so that asking is not counted.
Traffic trafficOf(int thread)
{
    Traffic traffic;
    std::thread asker([&] {
        QFile file(u"/proc/self/task/%1/io"_s.arg(thread));
        if (!file.open(QIODevice::ReadOnly)) return;
        const QList<QByteArray> lines = file.readAll().split('\n');
        const auto number = [&](int line) { return lines.value(line).split(' ').value(1).toLongLong(); };
        traffic = {number(0), number(1), number(2), number(3)};
    });
    asker.join();
    return traffic;
}

/// The longest time between two turns of the event loop.
class Stalls final : public QObject {
public:
    Stalls() { startTimer(1, Qt::PreciseTimer); }
    qint64 longest() const { return m_longest; }
    void startAnew() { m_longest = 0, m_sinceLast.invalidate(); }

protected:
    void timerEvent(QTimerEvent*) override
    {
        if (m_sinceLast.isValid()) m_longest = std::max(m_longest, m_sinceLast.elapsed());
        m_sinceLast.start();
    }

private:
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};

}  // namespace

void WindowThreadTest::touchesNoFileDuringAnImportOfTwentyThousand()
{
    static constexpr int Count = 20'000;
    const QTemporaryDir folder;
    const QString path = writeSynthetic(folder.filePath(u"made.jsonl"_s), Count);
    const auto library = openLibrary(folder.filePath(u"library"_s));
    const int thread = int(gettid());
    if (trafficOf(thread).reads < 0) QSKIP("this system does not count what a thread reads");

    int changes = 0;
    connect(library.get(), &library::Library::changed, this, [&] { ++changes; });
    QList<double> markTimes;
    QList<library::Reply<library::SearchResult>> searches;
    const auto job = library->importing().start(importing(path));
    const auto report = job->report();
    Stalls stalls;
    QTimer busy;  // as a window would: it searches, reads rows and marks meanwhile
    connect(&busy, &QTimer::timeout, this, [&] {
        library->searching().search(asking(u"alp*"_s)).then(this, [&](const Result<library::SearchResult>& result) {
            if (!result || result->listing.count() == 0) return;
            library->searching().rows(result->listing.page(0, 64), {});
            QElapsedTimer clock;
            clock.start();
            library->marking()
                .setBookmarked(result->listing.page(0, 1), markTimes.size() % 2 == 0)
                .then(this,
                      [&, clock](const Result<ArticleIds>&) { markTimes.append(double(clock.nsecsElapsed()) / 1e6); });
        });
    });
    busy.start(20);
    QCoreApplication::processEvents();

    stalls.startAnew();
    [[maybe_unused]] const Traffic before = trafficOf(thread);
    QEventLoop loop;
    job->report().then(&loop, [&](const Result<ImportReport>&) { loop.quit(); });
    loop.exec();
    [[maybe_unused]] const Traffic after = trafficOf(thread);
    busy.stop();

    QCOMPARE(value(report.result()).added, Count);
    QCOMPARE(found(*library, u"alpha"_s).count(), Count);
    // Sanitizers read maps and symbols on any thread, and pipe to themselves what they are about to look at.
#if !DATELINE_HAS_THREAD_SANITIZER && !DATELINE_HAS_ADDRESS_SANITIZER
    QCOMPARE(after.readBytes - before.readBytes, 8 * (after.reads - before.reads));
    QCOMPARE(after.writtenBytes - before.writtenBytes, 8 * (after.writes - before.writes));
#endif
    QVERIFY(changes > 0);
    QVERIFY(!markTimes.isEmpty());
    // Only a hang guard: ten times what a window may be blocked for.
    QVERIFY2(stalls.longest() < 500, qPrintable(u"blocked for %1 ms"_s.arg(stalls.longest())));
    std::ranges::sort(markTimes);
    qInfo(
        "import of %d: %.2f s; longest stall %lld ms; %d change signals; %lld bookmarks, median %.1f ms, worst %.1f ms",
        Count, report.result()->seconds, stalls.longest(), changes, qint64(markTimes.size()),
        markTimes[markTimes.size() / 2], markTimes.last());
}

QTEST_GUILESS_MAIN(WindowThreadTest)
#include "WindowThreadTest.moc"
