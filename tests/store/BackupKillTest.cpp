// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed, or finds no room, while it backs a library up, restores or compacts it: the library opens
// as it was or as it was to be. This test starts itself anew as that program: «BackupKillTest restore FOLDER PATH
// LIMIT».
#include "KilledAtCall.h"
#include "MarkedLibrary.h"
#include "ReaderDump.h"
#include "store/backup/Compacting.h"
#include "store/backup/LibraryBackup.h"
#include "store/journal/Mending.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class BackupKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aKilledRestoreIsNoneOrAll();
    void aKilledBackupIsNoneOrAll();
    void aKilledCompactingLosesNothing();
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();

private:
    struct State {
        QStringList marks;
        qint64 articles = 0;

        bool operator==(const State&) const = default;
    };
    QString at(const QString& name) const { return m_place.filePath(name); }
    /// As the next program finds it.
    static State stateOf(const QString& folder);
    /// A library like that of the beginning.
    QString fresh();
    static QStringList command(const QString& what, const QString& folder, const QString& path, qint64 limit = 0)
    {
        return {QCoreApplication::applicationFilePath(), what, folder, path, QString::number(limit)};
    }
    /// Some moments of a run, and each of its last ones.
    static std::vector<int> momentsOf(int calls, int some, int last);

    QTemporaryDir m_place;
    State m_before;
    State m_backedUp;
    int m_made = 0;
};

static void copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = to + files.next().mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(files.filePath(), target)) qFatal("cannot copy");
    }
}

BackupKillTest::State BackupKillTest::stateOf(const QString& folder)
{
    TemporaryLibrary::check(prepareLibrary(folder, fixedClock()));
    (void)TemporaryLibrary::value(ArticleWriter::open(folder, fixedClock()));
    (void)TemporaryLibrary::value(MarkWriter::open(folder, fixedClock()));
    {
        const auto index = TemporaryLibrary::value(IndexWriter::open(folder));
        while (TemporaryLibrary::value(index->follow(5000)).indexed > 0) {
        }
    }
    const auto reader = TemporaryLibrary::value(Reader::open(folder));
    const QStringList problems = TemporaryLibrary::value(reader->check({}, {}));
    if (!problems.isEmpty()) qFatal("%s", qPrintable(problems.join(u'\n')));
    QStringList marks = dumpOf(folder + u"/reader.db"_s);
    marks.removeIf([](const QString& row) { return row.startsWith(u"state") || row.startsWith(u"given"); });
    return {marks, TemporaryLibrary::value(reader->counts()).articles};
}

void BackupKillTest::initTestCase()
{
    const TemporaryLibrary library;
    markAll(library);
    TemporaryLibrary::check(backUpLibrary(library.folder(), at(u"backup"_s), {}, {}));
    copyFolder(at(u"backup"_s), at(u"backed up"_s));
    m_backedUp = stateOf(at(u"backed up"_s));
    library.import(drafts(100, 20));
    TemporaryLibrary::value(library.markWriter()->setBookmarked({{1}, {2}}, true));
    m_before = stateOf(library.folder());
    QVERIFY(m_before != m_backedUp);
    copyFolder(library.folder(), at(u"library"_s));
}

void BackupKillTest::init()
{
    if (!runKilledAt(command(u"nothing"_s, {}, {}), 0)) QSKIP("programs cannot be watched here");
}

QString BackupKillTest::fresh()
{
    QDir(at(QString::number(m_made))).removeRecursively();
    const QString folder = at(QString::number(++m_made));
    copyFolder(at(u"library"_s), folder + u"/library"_s);
    return folder + u"/library"_s;
}

std::vector<int> BackupKillTest::momentsOf(int calls, int some, int last)
{
    std::vector<int> moments;
    const int early = std::max(0, calls - last);
    for (int moment = 1; moment <= early; moment += std::max(1, early / some)) moments.push_back(moment);
    for (int moment = early + 1; moment <= calls; ++moment) moments.push_back(moment);
    return moments;
}

void BackupKillTest::aKilledRestoreIsNoneOrAll()
{
    const TracedRun whole = *runKilledAt(command(u"restore"_s, fresh(), at(u"backup"_s)), 0);
    QCOMPARE(whole.exitCode, 0);
    int asBefore = 0, asBackedUp = 0;
    for (const int moment : momentsOf(whole.calls, 8, 30)) {
        const QString folder = fresh();
        const TracedRun run = *runKilledAt(command(u"restore"_s, folder, at(u"backup"_s)), moment);
        // A run may be a few calls shorter than another.
        QVERIFY2(run.isKilled || run.exitCode == 0,
                 qPrintable(u"call %1 of %2: %3"_s.arg(moment).arg(run.calls).arg(run.exitCode)));
        const State found = stateOf(folder);
        QVERIFY2(found == m_before || found == m_backedUp, qPrintable(u"killed at call %1"_s.arg(moment)));
        ++(found == m_before ? asBefore : asBackedUp);
        // Once it is there, it stays.
        QVERIFY(found == m_backedUp || asBackedUp == 0);
        // And a later one is not in the way of what this one left.
        if (moment % 7 != 0) continue;
        (void)TemporaryLibrary::value(restoreLibrary(folder, at(u"backup"_s), fixedClock(), {}, {}));
        QVERIFY(stateOf(folder) == m_backedUp);
        QVERIFY(QDir(folder).entryList({u"*restoring*"_s}).isEmpty());
    }
    QVERIFY(asBefore > 0 && asBackedUp > 0);
}

void BackupKillTest::aKilledBackupIsNoneOrAll()
{
    const QString folder = fresh();
    const TracedRun whole = *runKilledAt(command(u"backup"_s, folder, at(u"whole"_s)), 0);
    QCOMPARE(whole.exitCode, 0);
    for (const int moment : momentsOf(whole.calls, 8, 6)) {
        const QString path = at(u"copy %1"_s.arg(moment));
        const TracedRun run = *runKilledAt(command(u"backup"_s, folder, path), moment);
        QVERIFY2(run.isKilled || run.exitCode == 0,
                 qPrintable(u"call %1 of %2: %3"_s.arg(moment).arg(run.calls).arg(run.exitCode)));
        QVERIFY(stateOf(folder) == m_before);
        QVERIFY(!QFile::exists(path) || stateOf(path) == m_before);
        QDir(path).removeRecursively();
        TemporaryLibrary::check(backUpLibrary(folder, path, {}, {}));
        QVERIFY(stateOf(path) == m_before);
    }
}

void BackupKillTest::aKilledCompactingLosesNothing()
{
    const TracedRun whole = *runKilledAt(command(u"compact"_s, fresh(), {}), 0);
    QCOMPARE(whole.exitCode, 0);
    const QString folder = fresh();
    for (const int moment : momentsOf(whole.calls, 14, 4)) {
        (void)runKilledAt(command(u"compact"_s, folder, {}), moment);
        QVERIFY2(stateOf(folder) == m_before, qPrintable(u"killed at call %1"_s.arg(moment)));
    }
    QVERIFY(QFile::remove(folder + u"/reader.db"_s));
    QVERIFY(stateOf(folder) == m_before);
}

void BackupKillTest::aFullDiskChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("percent");
    for (const char* what : {"restore", "backup", "compact"})
        for (const int percent : {30, 60, 90}) QTest::addRow("%s, %d %%", what, percent) << QString(what) << percent;
}

void BackupKillTest::aFullDiskChangesNothing()
{
    QFETCH(QString, what);
    QFETCH(int, percent);
    const QString folder = fresh();
    const QString path = what == u"restore" ? at(u"backup"_s) : at(u"no room"_s);
    const qint64 largest = QFileInfo((what == u"restore" ? path : folder) + u"/articles.db"_s).size();
    const QStringList words = command(what, folder, path, largest * percent / 100);
    QProcess process;
    process.start(words.first(), words.mid(1));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 10 + int(ErrorKind::DiskFull));
    QVERIFY(what == u"restore" || QDir(m_place.path()).entryList({u"no room*"_s}).isEmpty());
    QVERIFY(QDir(folder).entryList({u"*restoring*"_s, u"*.part"_s}).isEmpty());
    QVERIFY(!QFile::exists(folder + u"/backups/before-restore-2023-03-20T12-00-00"_s));
    QVERIFY(stateOf(folder) == m_before);
}

static int exitCodeOf(const auto& result)
{
    return result ? 0 : 10 + int(result.error().kind);
}

static int runHere(const QStringList& words)
{
    if (const qint64 limit = words.value(4).toLongLong(); limit > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit bound{rlim_t(limit), rlim_t(limit)};
        ::setrlimit(RLIMIT_FSIZE, &bound);
    }
    const QString what = words[1], folder = words.value(2), path = words.value(3);
    if (what == u"restore") return exitCodeOf(restoreLibrary(folder, path, fixedClock(), {}, {}));
    if (what == u"backup") return exitCodeOf(backUpLibrary(folder, path, {}, {}));
    return what == u"compact" ? exitCodeOf(compactLibrary(folder, {}, {})) : 0;
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    static const QStringList ways{u"restore"_s, u"backup"_s, u"compact"_s, u"nothing"_s};
    if (ways.contains(words.value(1))) return runHere(words);
    BackupKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "BackupKillTest.moc"
