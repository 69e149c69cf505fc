// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"
#include "support/TemporaryLibrary.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <sys/resource.h>
#include <sys/types.h>
#include <csignal>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

/// What happens to a library when its program is killed, and when two write it. This test starts itself anew as the
/// program that imports: «KillTest --import FOLDER FROM COUNT [LIMIT]», or as the one that indexes: «KillTest --index
/// FOLDER», or as the one that corrects: «KillTest --correct FOLDER».
class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledImportLosesNothingThatWasCommitted();
    void aKilledIndexGoesOnWhereItWas();
    void aKilledCorrectionComesIntoForce();
    void twoProgramsImportInTurns();
    void aTurnEndsWithItsProgram();
    void aFullDiskLeavesTheLibraryUsable_data();
    void aFullDiskLeavesTheLibraryUsable();
    void aFullFileSystemLeavesTheLibraryUsable();
};

static constexpr int Total = 1500;
static constexpr int BatchSize = 25;

static std::unique_ptr<QProcess> startImport(const QString& folder, int from, int count, qint64 sizeLimit = 0)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), folder, QString::number(from),
                                                             QString::number(count), QString::number(sizeLimit)});
    return process;
}

/// Each committed batch is told on the standard output: how many of its articles were new and how many duplicates.
static int importHere(const QString& folder, int from, int count, qint64 sizeLimit)
{
    if (sizeLimit > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(sizeLimit), rlim_t(sizeLimit)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    const auto writer = ArticleWriter::open(folder, fixedClock());
    if (!writer) return 10 + int(writer.error().kind);
    const auto import = (*writer)->beginImport({folder});
    if (!import) return 10 + int(import.error().kind);
    for (int number = from; number < from + count; number += BatchSize) {
        auto batch = prepared(drafts(number, BatchSize));
        const auto outcome = (*writer)->add(*import, batch);
        if (!outcome) return 10 + int(outcome.error().kind);
        std::printf("%zu %lld\n", outcome->added.size(), static_cast<long long>(outcome->duplicates));
        std::fflush(stdout);
    }
    return (*writer)->finishImport(*import, {}) ? 0 : 1;
}

// Each step is told once it is committed.
static int indexHere(const QString& folder)
{
    const auto writer = IndexWriter::open(folder);
    if (!writer) return 10 + int(writer.error().kind);
    for (;;) {
        const auto step = (*writer)->follow(BatchSize);
        if (!step) return 10 + int(step.error().kind);
        if (step->indexed == 0) return 0;
        std::printf("%lld\n", static_cast<long long>(step->indexed));
        std::fflush(stdout);
    }
}

// Each step of each block is told once it is committed: «kept», then «in force».
static int correctHere(const QString& folder)
{
    const auto marks = MarkWriter::open(folder, fixedClock());
    if (!marks) return 10 + int(marks.error().kind);
    const auto articles = ArticleWriter::open(folder, fixedClock());
    if (!articles) return 10 + int(articles.error().kind);
    for (qint64 id = 1; id <= Total; id += BatchSize) {
        std::vector<ArticleCorrection> block;
        ArticleIds ids;
        for (qint64 each = id; each < id + BatchSize; ++each) {
            block.push_back(
                {{each}, {{CorrectedField::Place, QStringLiteral("Oral")}, {CorrectedField::Date, QString()}}});
            ids.push_back({each});
        }
        const auto kept = (*marks)->correct(block);
        if (!kept) return 10 + int(kept.error().kind);
        std::puts("kept");
        std::fflush(stdout);
        const auto followed = (*articles)->followCorrections(ids, kept->revision);
        if (!followed) return 10 + int(followed.error().kind);
        std::puts("in force");
        std::fflush(stdout);
    }
    return 0;
}

static qint64 articlesOf(const TemporaryLibrary& library)
{
    return TemporaryLibrary::value(library.reader()->counts()).articles;
}

void KillTest::aKilledImportLosesNothingThatWasCommitted()
{
    const TemporaryLibrary library;
    QRandomGenerator chance(20230317);
    qint64 committed = 0;
    int kills = 0;
    for (int round = 0; round < 40 && kills < 14; ++round) {
        const auto process = startImport(library.folder(), 0, Total);
        QVERIFY(process->waitForStarted());
        // The first word of a batch comes after its commit; the kill at a random moment after some of them.
        const int batches = int(chance.bounded(1, 9));
        qint64 added = 0;
        for (int told = 0; told < batches && process->waitForReadyRead(60'000);)
            while (process->canReadLine()) {
                added += process->readLine().split(' ').first().toLongLong();
                ++told;
            }
        for (quint32 spin = chance.bounded(5'000'000u); spin > 0; --spin) asm volatile("");
        if (process->state() == QProcess::NotRunning) break;
        ::kill(pid_t(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished());
        kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        for (const QByteArray& line : process->readAllStandardOutput().split('\n'))
            added += line.split(' ').first().toLongLong();
        committed += added;
        const qint64 there = articlesOf(library);
        // A batch may have been committed and not told.
        QVERIFY2(there == committed || there == committed + BatchSize, qPrintable(QString::number(there)));
        committed = there;
        QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    }
    QVERIFY(kills >= 10);
    const auto process = startImport(library.folder(), 0, Total);
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(articlesOf(library), qint64(Total));
    library.index();
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void KillTest::aKilledIndexGoesOnWhereItWas()
{
    const TemporaryLibrary library;
    library.import(drafts(0, Total));
    QRandomGenerator chance(19870226);
    qint64 behind = Total;
    int kills = 0;
    while (behind > 0) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--index"), library.folder()});
        QVERIFY(process.waitForStarted());
        const int steps = int(chance.bounded(1, 6));
        for (int told = 0; told < steps && process.waitForReadyRead(60'000);)
            while (process.canReadLine()) told += process.readLine().isEmpty() ? 0 : 1;
        for (quint32 spin = chance.bounded(5'000'000u); spin > 0; --spin) asm volatile("");
        if (process.state() != QProcess::NotRunning) ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        kills += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const qint64 left = TemporaryLibrary::value(library.reader()->info()).indexBehind;
        QVERIFY2(left < behind, qPrintable(QString::number(left)));
        behind = left;
        QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    }
    QVERIFY(kills >= 5);
    const auto all = TemporaryLibrary::value(
        library.reader()->search(query::parse(QStringLiteral("ministers"), QDate(2023, 3, 20)), {}, Cancel()));
    QCOMPARE(all.listing.count(), qint64(Total));
}

void KillTest::aKilledCorrectionComesIntoForce()
{
    const TemporaryLibrary library;
    library.import(drafts(0, Total));
    library.index();
    QRandomGenerator chance(20230911);
    const auto count = [&](const QString& text) {
        const auto query = query::parse(text, QDate(2023, 3, 20));
        return TemporaryLibrary::value(library.reader()->search(query, {}, Cancel())).listing.count();
    };
    int caughtUp = 0;
    for (int kills = 0; kills < 12; ++kills) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--correct"), library.folder()});
        QVERIFY(process.waitForStarted());
        const int steps = int(chance.bounded(1, 8));
        for (int told = 0; told < steps && process.waitForReadyRead(60'000);)
            while (process.canReadLine()) told += process.readLine().isEmpty() ? 0 : 1;
        for (quint32 spin = chance.bounded(2'000'000u); spin > 0; --spin) asm volatile("");
        if (process.state() == QProcess::NotRunning) break;
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        const qint64 before = count(QStringLiteral("place:oral"));
        const qint64 corrected = count(QStringLiteral("is:corrected"));
        QVERIFY(before <= corrected && corrected % BatchSize == 0);
        caughtUp += before < corrected ? 1 : 0;
        (void)library.articleWriter();
        QCOMPARE(count(QStringLiteral("place:oral")), corrected);
        QCOMPARE(count(QStringLiteral("is:corrected -date:1000..2999")), corrected);
        library.index();
        QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
        // All of it anew, so that the next is killed in the midst of it too.
        std::vector<ArticleCorrection> back;
        for (qint64 id = 1; id <= Total; ++id)
            back.push_back({{id}, {{CorrectedField::Place, std::nullopt}, {CorrectedField::Date, std::nullopt}}});
        (void)TemporaryLibrary::value(library.markWriter()->correct(back));
        (void)library.articleWriter();
        QCOMPARE(count(QStringLiteral("is:corrected OR place:oral")), qint64(0));
    }
    QVERIFY(caughtUp > 0);
}

void KillTest::twoProgramsImportInTurns()
{
    const TemporaryLibrary library;
    const auto reader = library.reader();
    const auto first = startImport(library.folder(), 0, 500);
    const auto second = startImport(library.folder(), 250, 500);
    const auto marks = library.markWriter();
    QVERIFY(marks->setRead({{1}}, true));
    QVERIFY(first->waitForFinished(120'000) && second->waitForFinished(120'000));
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(second->exitCode(), 0);
    // Every line came once; the overlap was added by one of them and a duplicate to the other.
    qint64 added = 0, duplicates = 0;
    for (QProcess* process : {first.get(), second.get()})
        for (const QByteArray& line : process->readAllStandardOutput().split('\n')) {
            added += line.split(' ').value(0).toLongLong();
            duplicates += line.split(' ').value(1).toLongLong();
        }
    QCOMPARE(added, qint64(750));
    QCOMPARE(duplicates, qint64(250));
    qint64 told = 0;
    for (const ChangeSet& change : TemporaryLibrary::value(reader->changes())) told += qint64(change.added.size());
    QCOMPARE(told, qint64(750));
    QCOMPARE(TemporaryLibrary::value(reader->counts()).articles, qint64(750));
    QCOMPARE(TemporaryLibrary::value(reader->check({}, {})), QStringList());
}

void KillTest::aTurnEndsWithItsProgram()
{
    const TemporaryLibrary library;
    const auto process = startImport(library.folder(), 0, Total);
    QVERIFY(process->waitForReadyRead(60'000));
    ::kill(pid_t(process->processId()), SIGSTOP);  // it may hold the turn now
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished());
    library.import(drafts(5000, 3));
}

void KillTest::aFullDiskLeavesTheLibraryUsable_data()
{
    QTest::addColumn<qint64>("limit");
    for (const qint64 kilobytes : {40, 64, 96, 150, 200, 300, 444})
        QTest::addRow("%lld KB a file", kilobytes) << kilobytes * 1024;
}

void KillTest::aFullDiskLeavesTheLibraryUsable()
{
    QFETCH(qint64, limit);
    const TemporaryLibrary library;
    library.import(drafts(0, 20));
    const auto process = startImport(library.folder(), 0, Total, limit);
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 10 + int(ErrorKind::DiskFull));
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
    qint64 added = 20;
    for (const QByteArray& line : process->readAllStandardOutput().split('\n'))
        added += line.split(' ').value(0).toLongLong();
    QCOMPARE(articlesOf(library), added);
    library.import(drafts(0, 200));
    QVERIFY(articlesOf(library) >= 200);
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void KillTest::aFullFileSystemLeavesTheLibraryUsable()
{
    const QTemporaryDir place;
    const auto mounted = [&place](const QStringList& arguments) {
        QProcess mount;
        mount.start(QStringLiteral("mount"), arguments + QStringList{place.path()});
        return mount.waitForFinished() && mount.exitCode() == 0;
    };
    if (!mounted({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=1m"),
                  QStringLiteral("tmpfs")}))
        QSKIP("no small file system can be made here");
    const auto unmount = qScopeGuard([&place] { QProcess::execute(QStringLiteral("umount"), {place.path()}); });
    const QString folder = place.filePath(QStringLiteral("library"));
    QVERIFY(prepareLibrary(folder, fixedClock()));
    const auto process = startImport(folder, 0, 4 * Total);
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitCode(), 10 + int(ErrorKind::DiskFull));
    qint64 added = 0;
    for (const QByteArray& line : process->readAllStandardOutput().split('\n'))
        added += line.split(' ').value(0).toLongLong();
    {
        const auto reader = TemporaryLibrary::value(Reader::open(folder));
        QCOMPARE(TemporaryLibrary::value(reader->check({}, {})), QStringList());
        QCOMPARE(TemporaryLibrary::value(reader->counts()).articles, added);
    }
    QVERIFY(mounted({QStringLiteral("-o"), QStringLiteral("remount,size=32m")}));
    const auto rest = startImport(folder, 0, 4 * Total);
    QVERIFY(rest->waitForFinished(120'000));
    QCOMPARE(rest->exitCode(), 0);
    const auto reader = TemporaryLibrary::value(Reader::open(folder));
    QCOMPARE(TemporaryLibrary::value(reader->counts()).articles, qint64(4 * Total));
    QCOMPARE(TemporaryLibrary::value(reader->check({}, {})), QStringList());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--import")
        return importHere(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt(),
                          arguments.value(5).toLongLong());
    if (arguments.value(1) == u"--index") return indexHere(arguments.value(2));
    if (arguments.value(1) == u"--correct") return correctHere(arguments.value(2));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KillTest.moc"
