// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Passage.h"
#include "store/annotating/AnnotationReader.h"
#include "store/annotating/AnnotationWriter.h"
#include "store/annotating/BasketWriter.h"
#include "support/TemporaryLibrary.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>
#include <sys/types.h>
#include <csignal>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

/// What becomes of highlights and baskets when the program that writes them is killed, or the disk is full. This test
/// starts itself anew as that program: «AnnotationKillTest --write FOLDER [LIMIT]».
class AnnotationKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasToldIsThereAndNothingIsHalfDone();
    void aFullDiskLeavesWhatWasThere_data();
    void aFullDiskLeavesWhatWasThere();
};

static constexpr int Together = 5;

static Passage passageOf(int from)
{
    const PassageSelector selector = analysis::selectorOf(story(1), {from % 100, 60});
    return {selector, selector, true};
}

/// In turns: highlights, passages into the basket, all of the basket turned around. Each commit is told by its letter.
static int writeHere(const QString& folder, qint64 limit)
{
    const auto marks = MarkWriter::open(folder, fixedClock());
    if (!marks) return 10 + int(marks.error().kind);
    if (limit > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit size{rlim_t(limit), rlim_t(limit)};
        ::setrlimit(RLIMIT_FSIZE, &size);
    }
    std::vector<qint64> gathered;
    for (int round = 0; round < 4000; ++round) {
        Annotations highlights;
        BasketPassages passages;
        for (int each = 0; each < Together; ++each) {
            highlights.push_back(
                {.article = {1}, .passage = passageOf(round + each), .colour = HighlightColour::Yellow});
            passages.push_back({.article = {1}, .passage = passageOf(round + each)});
        }
        const auto added = (*marks)->annotations().add(highlights);
        if (!added) return 10 + int(added.error().kind);
        std::puts("h");
        std::fflush(stdout);
        const auto basket = (*marks)->baskets().add(passages, {.nameOfFirst = QStringLiteral("Basket")});
        if (!basket) return 10 + int(basket.error().kind);
        std::puts("b");
        std::fflush(stdout);
        gathered.insert(gathered.begin(), basket->passages.begin(), basket->passages.end());
        const auto moved = (*marks)->baskets().move(gathered, {});
        if (!moved) return 10 + int(moved.error().kind);
        std::puts("m");
        std::fflush(stdout);
    }
    return 0;
}

static std::unique_ptr<QProcess> startWriting(const QString& folder, qint64 limit = 0)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--write"), folder, QString::number(limit)});
    return process;
}

struct Told {
    qint64 highlights = 0;
    qint64 passages = 0;

    void take(const QByteArray& words)
    {
        highlights += Together * words.count('h');
        passages += Together * words.count('b');
    }
};

static Told inside(const TemporaryLibrary& library)
{
    const auto reader = library.reader();
    const auto page = TemporaryLibrary::value(reader->annotations().list({.most = 100'000}, {}));
    Told told{page.count, 0};
    for (const AnnotationRow& row : page.rows)
        if (!row.annotation.passage || row.annotation.passage->last.exact.isEmpty()) qFatal("half a highlight");
    for (const Basket& basket : TemporaryLibrary::value(reader->annotations().baskets())) {
        told.passages += basket.passages;
        const auto rows = TemporaryLibrary::value(reader->annotations().passages(basket.id));
        if (qint64(rows.size()) != basket.passages) qFatal("half a passage");
    }
    return told;
}

void AnnotationKillTest::whatWasToldIsThereAndNothingIsHalfDone()
{
    const TemporaryLibrary library;
    library.import({draft(1)});
    QRandomGenerator chance(20261128);
    Told told;
    for (int kills = 0; kills < 12; ++kills) {
        const auto process = startWriting(library.folder());
        QVERIFY(process->waitForStarted());
        const int commits = int(chance.bounded(1, 20));
        QByteArray words;
        while (words.count('\n') < commits && process->waitForReadyRead(60'000)) words += process->readAll();
        for (quint32 spin = chance.bounded(3'000'000u); spin > 0; --spin) asm volatile("");
        ::kill(pid_t(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        words += process->readAll();
        told.take(words);
        const Told there = inside(library);
        // The last commit may not have been told.
        const bool isOneMore = there.highlights == told.highlights + Together && there.passages == told.passages;
        const bool isOneMoreInside = there.highlights == told.highlights && there.passages == told.passages + Together;
        QVERIFY(isOneMore || isOneMoreInside ||
                (there.highlights == told.highlights && there.passages == told.passages));
        told = there;
        QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    }
}

void AnnotationKillTest::aFullDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<qint64>("limit");
    for (const qint64 kilobytes : {100, 150, 220, 400}) QTest::addRow("%lld KB a file", kilobytes) << kilobytes * 1024;
}

void AnnotationKillTest::aFullDiskLeavesWhatWasThere()
{
    QFETCH(qint64, limit);
    const TemporaryLibrary library;
    library.import({draft(1)});
    const auto process = startWriting(library.folder(), limit);
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 10 + int(ErrorKind::DiskFull));
    Told told;
    told.take(process->readAll());
    const Told there = inside(library);
    QCOMPARE(there.highlights, told.highlights);
    QCOMPARE(there.passages, told.passages);
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    const auto marks = library.markWriter();
    QVERIFY(marks->annotations().add({{.article = {1}, .note = QStringLiteral("there is room again")}}));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--write") return writeHere(arguments.value(2), arguments.value(3).toLongLong());
    AnnotationKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "AnnotationKillTest.moc"
