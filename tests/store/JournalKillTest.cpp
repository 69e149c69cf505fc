// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it marks many articles, or while it writes reader.jsonl anew: nothing half-done. This
// test starts itself anew as that program: «JournalKillTest --mark FOLDER», or «JournalKillTest --rewrite FOLDER».
#include "ReaderDump.h"
#include "store/journal/Journal.h"
#include "store/journal/Mending.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <sys/types.h>
#include <csignal>
#include <cstdio>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class JournalKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledBulkMarkIsInBothOrInNone();
    void aKilledRewritingLeavesTheOldOrTheNew();
    void twoProgramsMarkInTurns();
};

static constexpr qint64 Total = 60'000;
static constexpr qint64 Block = 500;

static int markHere(const QString& folder)
{
    const auto marks = MarkWriter::open(folder, fixedClock());
    if (!marks) return 10 + int(marks.error().kind);
    const auto tag = (*marks)->define({{MarkKind::Tag, 0}, QStringLiteral("bulk")});
    if (!tag) return 10 + int(tag.error().kind);
    for (qint64 from = 1; from <= Total; from += Block) {
        ArticleIds ids;
        for (qint64 id = from; id < from + Block; ++id) ids.push_back({id * 3});
        for (const auto& changed : {(*marks)->set(*tag, ids, true), (*marks)->setRead(ids, true)})
            if (!changed) return 10 + int(changed.error().kind);
        std::puts("block");
        std::fflush(stdout);
    }
    return 0;
}

static int rewriteHere(const QString& folder)
{
    const auto reader = Connection::open(QDir(folder).filePath(QStringLiteral("reader.db")), Access::ReadWrite);
    if (!reader) return 10 + int(reader.error().kind);
    const auto journal = Journal::watch(**reader, nullptr, folder);
    if (!journal) return 10 + int(journal.error().kind);
    for (;;) {
        if (const auto done = (*journal)->rewrite(); !done) return 10 + int(done.error().kind);
        std::puts("written");
        std::fflush(stdout);
    }
}

// After some words, at a random moment.
static void killAfter(QProcess& process, int words, QRandomGenerator& chance)
{
    for (int told = 0; told < words && process.waitForReadyRead(60'000);)
        while (process.canReadLine()) told += process.readLine().isEmpty() ? 0 : 1;
    for (quint32 spin = chance.bounded(3'000'000u); spin > 0; --spin) asm volatile("");
    if (process.state() != QProcess::NotRunning) ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

static qint64 marked(const QStringList& dump, const QString& what)
{
    return dump.filter(what).size();
}

void JournalKillTest::aKilledBulkMarkIsInBothOrInNone()
{
    QRandomGenerator chance(20230317);
    const TemporaryLibrary library;
    int kills = 0;
    for (int round = 0; round < 14; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--mark"), library.folder()});
        QVERIFY(process.waitForStarted());
        killAfter(process, int(chance.bounded(1, 12)) + round * 3, chance);
        kills += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        QCOMPARE(TemporaryLibrary::value(readyLibrary(library.folder(), fixedClock())).trouble, Mending::Trouble::None);
        const QStringList before = dumpOf(library);
        QCOMPARE(marked(before, QStringLiteral("read ")) % Block, qint64(0));
        QCOMPARE(marked(before, QStringLiteral("marked ")) % Block, qint64(0));
        // The next program brings the journal up to what was committed before the kill.
        (void)library.markWriter();
        QVERIFY(QFile::remove(library.file("reader.db")));
        QCOMPARE(TemporaryLibrary::value(readyLibrary(library.folder(), fixedClock())).trouble,
                 Mending::Trouble::Missing);
        QVERIFY(dumpOf(library) == before);
    }
    QVERIFY(kills >= 10);
}

void JournalKillTest::aKilledRewritingLeavesTheOldOrTheNew()
{
    QRandomGenerator chance(19870226);
    const TemporaryLibrary library;
    {
        const auto marks = library.markWriter();
        ArticleIds ids;
        for (qint64 id = 1; id <= Total; ++id) ids.push_back({id * 3});
        TemporaryLibrary::value(marks->setRead(ids, true));
    }
    const QStringList before = dumpOf(library);
    int kills = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--rewrite"), library.folder()});
        QVERIFY(process.waitForStarted());
        killAfter(process, int(chance.bounded(1, 4)), chance);
        kills += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const auto state = JournalFile(library.file("reader.jsonl")).look();
        QVERIFY(state && state->until == state->size && state->live == state->size);
        if (round % 5 != 0) continue;
        QVERIFY(QFile::remove(library.file("reader.db")));
        (void)TemporaryLibrary::value(readyLibrary(library.folder(), fixedClock()));
        QVERIFY(dumpOf(library) == before);
    }
    QVERIFY(kills >= 15);
}

void JournalKillTest::twoProgramsMarkInTurns()
{
    const TemporaryLibrary library;
    QProcess one, other;
    for (QProcess* process : {&one, &other})
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--mark"), library.folder()});
    const auto marks = library.markWriter();
    for (qint64 id = 1; one.state() != QProcess::NotRunning || other.state() != QProcess::NotRunning;
         id = id % 99 + 1) {
        TemporaryLibrary::value(marks->setBookmarked({{id}}, true));
        one.waitForFinished(5);
        other.waitForFinished(5);
    }
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(other.exitCode(), 0);
    const QStringList before = dumpOf(library);
    QCOMPARE(marked(before, QStringLiteral("read ")), Total);
    QVERIFY(QFile::remove(library.file("reader.db")));
    (void)TemporaryLibrary::value(readyLibrary(library.folder(), fixedClock()));
    QVERIFY(dumpOf(library) == before);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--mark") return markHere(arguments.value(2));
    if (arguments.value(1) == u"--rewrite") return rewriteHere(arguments.value(2));
    JournalKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "JournalKillTest.moc"
