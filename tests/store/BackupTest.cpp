// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a library, and what comes back of them.
#include "MarkedLibrary.h"
#include "ReaderDump.h"
#include "query/Parser.h"
#include "store/Migrations.h"
#include "store/backup/Compacting.h"
#include "store/backup/LibraryBackup.h"
#include "store/backup/MadeBackups.h"
#include "store/backup/MarkBackups.h"
#include "store/journal/Journal.h"
#include "store/journal/Mending.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDayHasOneCopyOfTheMarks();
    void daysAndWeeksAreKept_data();
    void daysAndWeeksAreKept();
    void oldCopiesGoButNeverTheLast();
    void theNewestSoundCopyIsFound();
    void whatAPersonMadeIsRemembered();
    void aBackupIsALibrary();
    void aBackupIsOfOneMoment();
    void nothingIsWrittenOver();
    void aCancelledBackupLeavesNothing();
    void aRestoredBackupIsAsItWas();
    void whatWasThereIsSetAside();
    void marksAloneAreRestored();
    void articlesAloneAreRestored();
    void damagedFilesGiveWayToo();
    void noIdIsGivenTwice();
    void noIdIsGivenTwiceWhereNothingCanBeRead();
    void whatIsNoBackupChangesNothing_data();
    void whatIsNoBackupChangesNothing();
    void aDamagedBackupChangesNothing();
    void aNewerBackupChangesNothing();
    void aCancelledRestoreChangesNothing();
    void aProgramThatHasTheLibraryIsTold();
    void anEmptyFolderTakesABackup();
    void compactingLosesNothing();
    void compactingGivesRoomBack();
    void aCancelledCompactingLosesNothing();
    void whoeverHoldsTheTurnIsWaitedFor();

private:
    QString at(const QString& name) const { return place->filePath(name); }
    void backUp(const QString& name) const
    {
        TemporaryLibrary::check(backUpLibrary(library->folder(), at(name), {}, {}));
    }
    Restored restore(const QString& name) const
    {
        return TemporaryLibrary::value(restoreLibrary(library->folder(), at(name), fixedClock(), {}, {}));
    }
    // The next program.
    void open() const
    {
        TemporaryLibrary::check(prepareLibrary(library->folder(), fixedClock()));
        (void)library->articleWriter();
        (void)library->markWriter();
        library->index();
    }
    qint64 found(const QString& text) const
    {
        const auto query = query::parse(text, QDate(2023, 3, 20));
        return TemporaryLibrary::value(library->reader()->search(query, {}, {})).listing.count();
    }
    QStringList problems() const { return TemporaryLibrary::value(library->reader()->check({}, {})); }

    std::unique_ptr<TemporaryLibrary> library;
    std::unique_ptr<QTemporaryDir> place;
    QStringList before;
};

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
}

static Clock on(QDate day)
{
    return [day] { return QDateTime(day, QTime(9, 0)); };
}

static QStringList withoutState(QStringList dump)
{
    dump.removeIf([](const QString& row) { return row.startsWith(u"state") || row.startsWith(u"given"); });
    return dump;
}

void BackupTest::init()
{
    library = std::make_unique<TemporaryLibrary>();
    place = std::make_unique<QTemporaryDir>();
    markAll(*library);
    open();
    before = dumpOf(*library);
}

void BackupTest::aDayHasOneCopyOfTheMarks()
{
    QVERIFY(TemporaryLibrary::value(backUpMarks(library->folder(), on({2026, 11, 28}))));
    const QString copy = library->file("backups/reader-2026-11-28.db");
    QCOMPARE(dumpOf(copy), before);
    TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}}, true));
    QVERIFY(!TemporaryLibrary::value(backUpMarks(library->folder(), on({2026, 11, 28}))));
    QCOMPARE(dumpOf(copy), before);
    QVERIFY(TemporaryLibrary::value(backUpMarks(library->folder(), on({2026, 11, 29}))));
    QVERIFY(dumpOf(library->file("backups/reader-2026-11-29.db")) != before);
}

void BackupTest::daysAndWeeksAreKept_data()
{
    QTest::addColumn<QList<int>>("ages");
    QTest::addColumn<QList<int>>("kept");
    QList<int> daily, first;
    for (int age = 0; age < 60; ++age) daily.append(age);
    QTest::newRow("none") << QList<int>{} << QList<int>{};
    QTest::newRow("one of long ago") << QList<int>{400} << QList<int>{400};
    QTest::newRow("two of long ago") << QList<int>{400, 500} << QList<int>{400};
    QTest::newRow("every day of a week") << daily.first(7) << daily.first(7);
    // The 28th of November 2026 is a Saturday: weeks end 6, 13 and 20 days before it, on Sundays.
    QTest::newRow("every day of two months") << daily << QList<int>{0, 1, 2, 3, 4, 5, 6, 13, 20, 27};
    QTest::newRow("some") << QList<int>{0, 9, 10, 30} << QList<int>{0, 9};
    QTest::newRow("of a day to come") << QList<int>{-3, 0} << QList<int>{-3, 0};
}

void BackupTest::daysAndWeeksAreKept()
{
    QFETCH(QList<int>, ages);
    QFETCH(QList<int>, kept);
    const QDate today(2026, 11, 28);
    std::vector<QDate> days;
    for (const int age : ages) days.push_back(today.addDays(-age));
    QList<int> found;
    for (const QDate day : keptDays(days, today)) found.append(int(day.daysTo(today)));
    QCOMPARE(found, kept);
}

void BackupTest::oldCopiesGoButNeverTheLast()
{
    for (int day = 1; day <= 20; ++day) (void)backUpMarks(library->folder(), on(QDate(2026, 11, day)));
    QCOMPARE(markBackups(library->folder()).size(), size_t(9));  // 14 to 20, and of the weeks before 8 and 1
    (void)backUpMarks(library->folder(), on({2030, 1, 1}));
    QCOMPARE(markBackups(library->folder()).size(), size_t(1));
    QCOMPARE(markBackups(library->folder()).front().day, QDate(2030, 1, 1));
    put(library->file("backups/reader-v4.db"), "a copy before a migration stays");
    (void)backUpMarks(library->folder(), on({2031, 1, 1}));
    QVERIFY(QFile::exists(library->file("backups/reader-v4.db")));
}

void BackupTest::theNewestSoundCopyIsFound()
{
    QCOMPARE(newestGoodBackup(library->folder()).error().kind, ErrorKind::NotFound);
    for (const int day : {20, 21, 22}) (void)backUpMarks(library->folder(), on(QDate(2026, 11, day)));
    put(library->file("backups/reader-2026-11-22.db"), "damaged");
    QByteArray half = contentOf(library->file("backups/reader-2026-11-21.db"));
    put(library->file("backups/reader-2026-11-21.db"), half.first(half.size() / 2));
    QCOMPARE(TemporaryLibrary::value(newestGoodBackup(library->folder())).day, QDate(2026, 11, 20));
}

void BackupTest::whatAPersonMadeIsRemembered()
{
    QVERIFY(madeBackups(library->folder()).empty());
    for (const QString& name : {u"one"_s, u"«two» \n"_s, u"three"_s}) {
        backUp(name);
        const int day = int(madeBackups(library->folder()).size()) + 1;
        TemporaryLibrary::check(noteBackup(library->folder(), at(name), on({2026, 11, day})));
    }
    const auto pathsNow = [this] {
        QStringList paths;
        for (const MadeBackup& made : madeBackups(library->folder())) paths += QFileInfo(made.path).fileName();
        return paths;
    };
    QCOMPARE(pathsNow(), QStringList({u"three"_s, u"«two» \n"_s, u"one"_s}));
    // Made again in the same place, gone, spoilt; a line that is none.
    TemporaryLibrary::check(noteBackup(library->folder(), at(u"one"_s), on({2026, 12, 1})));
    QVERIFY(QDir(at(u"three"_s)).removeRecursively());
    put(library->file("backups/made.jsonl"), contentOf(library->file("backups/made.jsonl")) + "{\"made\":\n\xff\n{");
    QCOMPARE(pathsNow(), QStringList({u"one"_s, u"«two» \n"_s}));
    put(at(u"one/articles.db"_s), "no articles");
    QCOMPARE(pathsNow(), QStringList({u"«two» \n"_s}));
}

void BackupTest::aBackupIsALibrary()
{
    backUp(u"copy"_s);
    QCOMPARE(QDir(at(u"copy"_s)).entryList(QDir::Files), QStringList({u"articles.db"_s, u"reader.db"_s}));
    QCOMPARE(dumpOf(at(u"copy/reader.db"_s)), before);
    TemporaryLibrary::check(prepareLibrary(at(u"copy"_s), fixedClock()));
    const auto reader = TemporaryLibrary::value(Reader::open(at(u"copy"_s)));
    QCOMPARE(TemporaryLibrary::value(reader->counts()).articles,
             TemporaryLibrary::value(library->reader()->counts()).articles);
}

// While another program imports and marks: no mark is of an article that the copy lacks.
void BackupTest::aBackupIsOfOneMoment()
{
    const std::unique_ptr<QThread> busy(QThread::create([this] {
        for (int turn = 0; turn < 200 && !QThread::currentThread()->isInterruptionRequested(); ++turn) {
            const AddOutcome outcome = library->import(drafts(1000 + turn * 10, 10));
            TemporaryLibrary::value(library->markWriter()->setRead(outcome.added, true));
        }
    }));
    busy->start();
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
        backUp(name);
        const auto reader = TemporaryLibrary::value(Connection::open(at(name + u"/reader.db"_s), Access::ReadOnly));
        const auto articles = TemporaryLibrary::value(Connection::open(at(name + u"/articles.db"_s), Access::ReadOnly));
        const auto read = TemporaryLibrary::value(MarkChunks(*reader, {MarkKind::Read}).ids());
        for (const quint32 id : read)
            if (id != 37)  // erased before
                QVERIFY(TemporaryLibrary::value(articles->statement("articles/exists").bind(1, qint64(id)).step()));
    }
    busy->requestInterruption();
    busy->wait();
}

void BackupTest::nothingIsWrittenOver()
{
    put(at(u"there"_s), "something");
    const auto refused = backUpLibrary(library->folder(), at(u"there"_s), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyThere);
    QCOMPARE(contentOf(at(u"there"_s)), QByteArray("something"));
}

void BackupTest::aCancelledBackupLeavesNothing()
{
    const Cancel cancel;
    const auto stop = [&cancel](const Progress& progress) {
        QVERIFY(progress.done <= progress.total);
        cancel.request();
    };
    const auto cancelled = backUpLibrary(library->folder(), at(u"copy"_s), stop, cancel);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(place->path()).isEmpty());
}

void BackupTest::aRestoredBackupIsAsItWas()
{
    backUp(u"copy"_s);
    library->import(drafts(100, 20));
    TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}, {2}}, true));
    TemporaryLibrary::value(library->markWriter()->correct({{{6}, {{CorrectedField::Headline, u"Later"_s}}}}));
    open();
    const Restored restored = restore(u"copy"_s);
    QVERIFY(restored.hasArticles);
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(before));
    QCOMPARE(TemporaryLibrary::value(library->reader()->counts()).articles, qint64(38));
    QCOMPARE(found(u"is:corrected"_s), qint64(2));
    QCOMPARE(found(u"вернулись"_s), qint64(1));
    QCOMPARE(problems(), QStringList());
    // And it stays so.
    QVERIFY(QFile::remove(library->file("reader.db")));
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(before));
}

void BackupTest::whatWasThereIsSetAside()
{
    backUp(u"copy"_s);
    library->import(drafts(100, 20));
    TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}, {2}}, true));
    const QStringList later = dumpOf(*library);
    const Restored restored = restore(u"copy"_s);
    QCOMPARE(dumpOf(restored.setAside + u"/reader.db"_s), later);
    QVERIFY(QFile::exists(restored.setAside + u"/reader.jsonl"_s));
    // It can be restored in turn.
    open();
    (void)TemporaryLibrary::value(restoreLibrary(library->folder(), restored.setAside, fixedClock(), {}, {}));
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(later));
    QCOMPARE(TemporaryLibrary::value(library->reader()->counts()).articles, qint64(58));
}

void BackupTest::marksAloneAreRestored()
{
    (void)TemporaryLibrary::value(backUpMarks(library->folder(), fixedClock()));
    library->import(drafts(100, 20));
    TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}, {2}}, true));
    const QString copy = TemporaryLibrary::value(newestGoodBackup(library->folder())).path;
    const Restored restored = TemporaryLibrary::value(restoreLibrary(library->folder(), copy, fixedClock(), {}, {}));
    QVERIFY(!restored.hasArticles);
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(before));
    QCOMPARE(TemporaryLibrary::value(library->reader()->counts()).articles, qint64(58));
    QCOMPARE(problems(), QStringList());
}

// Marks that were made after the backup stay, and those of articles that came after it wait for these.
void BackupTest::articlesAloneAreRestored()
{
    backUp(u"copy"_s);
    const ArticleIds later = library->import(drafts(100, 20)).added;
    TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}, later[4]}, true));
    const QStringList marks = dumpOf(*library);
    put(library->file("articles.db"), QByteArray(9000, 'x'));
    const Restored restored = restore(u"copy/articles.db"_s);
    QVERIFY(restored.hasArticles);
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(marks));
    QCOMPARE(TemporaryLibrary::value(library->reader()->counts()).articles, qint64(38));
    QCOMPARE(problems(), QStringList());
    const ArticleIds again = library->import(drafts(100, 20)).added;
    library->index();
    QCOMPARE(again.size(), later.size());
    QVERIFY(std::ranges::find(again, later[4]) != again.end());
    QVERIFY(again.back() > later.back());  // but for what is marked, no number is given twice
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(marks));
    QVERIFY(TemporaryLibrary::value(library->reader()->article(later[4])).summary.isBookmarked);
    QCOMPARE(problems(), QStringList());
}

void BackupTest::damagedFilesGiveWayToo()
{
    backUp(u"copy"_s);
    for (const char* file : {"articles.db", "reader.db", "index.db"}) put(library->file(file), QByteArray(9000, 'x'));
    const Restored restored = restore(u"copy"_s);
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(before));
    QCOMPARE(problems(), QStringList());
    QCOMPARE(contentOf(restored.setAside + u"/articles.db"_s), QByteArray(9000, 'x'));
}

void BackupTest::noIdIsGivenTwice()
{
    backUp(u"copy"_s);
    const ArticleId last = library->import(drafts(100, 20)).added.back();
    const Mark tag = TemporaryLibrary::value(library->markWriter()->define({{MarkKind::Tag, 0}, u"later"_s}));
    restore(u"copy"_s);
    open();
    QVERIFY(library->import(drafts(200, 1)).added.front() > last);
    QVERIFY(TemporaryLibrary::value(library->markWriter()->define({{MarkKind::Tag, 0}, u"new"_s})).id > tag.id);
}

void BackupTest::noIdIsGivenTwiceWhereNothingCanBeRead()
{
    backUp(u"copy"_s);
    TemporaryLibrary::check(library->markWriter()->raiseIds(700'000));
    const ArticleId last = library->import(drafts(100, 20)).added.back();
    for (const char* file : {"articles.db", "reader.db"}) put(library->file(file), QByteArray(9000, 'x'));
    restore(u"copy"_s);
    open();
    const ArticleId next = library->import(drafts(200, 1)).added.front();
    QVERIFY(next > last && next.value >= 700'000);
}

void BackupTest::whatIsNoBackupChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u"missing"_s;
    QTest::newRow("an empty folder") << u"empty"_s;
    QTest::newRow("a text") << u"text"_s;
    QTest::newRow("articles without marks") << u"half"_s;
    QTest::newRow("an index") << u"wrong.db"_s;
}

void BackupTest::whatIsNoBackupChangesNothing()
{
    QFETCH(QString, name);
    QVERIFY(QDir().mkpath(at(u"empty"_s)) && QDir().mkpath(at(u"half"_s)));
    put(at(u"text"_s), "a text");
    QVERIFY(QFile::copy(library->file("articles.db"), at(u"half/articles.db"_s)));
    QVERIFY(QFile::copy(library->file("index.db"), at(u"wrong.db"_s)));
    const QStringList names = QDir(library->folder()).entryList(QDir::AllEntries);
    const auto refused = restoreLibrary(library->folder(), at(name), fixedClock(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(QDir(library->folder()).entryList(QDir::AllEntries), names);
    QCOMPARE(dumpOf(*library), before);
}

void BackupTest::aDamagedBackupChangesNothing()
{
    backUp(u"copy"_s);
    QByteArray articles = contentOf(at(u"copy/articles.db"_s));
    for (qsizetype byte = 3 * 4096; byte < 6 * 4096; ++byte) articles[byte] = 'x';
    put(at(u"copy/articles.db"_s), articles);
    const auto refused = restoreLibrary(library->folder(), at(u"copy"_s), fixedClock(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QCOMPARE(dumpOf(*library), before);
    QVERIFY(QDir(library->folder()).entryList({u"*restoring*"_s}).isEmpty());
    QCOMPARE(problems(), QStringList());
}

void BackupTest::aNewerBackupChangesNothing()
{
    backUp(u"copy"_s);
    {
        const auto newer = TemporaryLibrary::value(Connection::open(at(u"copy/reader.db"_s), Access::ReadWrite));
        TemporaryLibrary::check(newer->execute("PRAGMA user_version=999"));
    }
    const auto refused = restoreLibrary(library->folder(), at(u"copy"_s), fixedClock(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerVersion);
    QCOMPARE(dumpOf(*library), before);
}

void BackupTest::aCancelledRestoreChangesNothing()
{
    backUp(u"copy"_s);
    const Cancel cancel;
    const auto cancelled = restoreLibrary(
        library->folder(), at(u"copy"_s), fixedClock(), [&](const Progress&) { cancel.request(); }, cancel);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(dumpOf(*library), before);
    QVERIFY(QDir(library->folder()).entryList({u"*restoring*"_s}).isEmpty());
}

void BackupTest::aProgramThatHasTheLibraryIsTold()
{
    backUp(u"copy"_s);
    const auto marks = library->markWriter();
    const auto articles = library->articleWriter();
    restore(u"copy"_s);
    QCOMPARE(marks->setBookmarked({{1}}, true).error().kind, ErrorKind::CannotWrite);
    QCOMPARE(articles->beginImport({u"x"_s}).error().kind, ErrorKind::CannotWrite);
    open();
    QCOMPARE(withoutState(dumpOf(*library)), withoutState(before));
}

void BackupTest::anEmptyFolderTakesABackup()
{
    backUp(u"copy"_s);
    const QString fresh = at(u"fresh"_s);
    const Restored restored = TemporaryLibrary::value(restoreLibrary(fresh, at(u"copy"_s), fixedClock(), {}, {}));
    QVERIFY(restored.setAside.isEmpty());
    TemporaryLibrary::check(prepareLibrary(fresh, fixedClock()));
    QCOMPARE(withoutState(dumpOf(fresh + u"/reader.db"_s)), withoutState(before));
}

void BackupTest::compactingLosesNothing()
{
    const auto marks = library->markWriter();
    (void)TemporaryLibrary::value(compactLibrary(library->folder(), {}, {}));
    QCOMPARE(dumpOf(*library), before);
    QCOMPARE(problems(), QStringList());
    QCOMPARE(found(u"ministers"_s), qint64(38));
    TemporaryLibrary::value(marks->setBookmarked({{1}}, true));
    const QStringList after = dumpOf(*library);
    QVERIFY(QFile::remove(library->file("reader.db")));
    open();
    QCOMPARE(dumpOf(*library), after);
}

void BackupTest::compactingGivesRoomBack()
{
    const ArticleIds many = library->import(drafts(1000, 1500)).added;
    library->index();
    {
        const auto marks = library->markWriter();
        TemporaryLibrary::value(marks->set({MarkKind::Bin}, many, true));
        (void)TemporaryLibrary::value(marks->noteErased(many));
        TemporaryLibrary::value(library->articleWriter()->erase(many));
        TemporaryLibrary::value(marks->dropMarks(many));
    }
    library->index();
    std::vector<Progress> told;
    const Compacted done = TemporaryLibrary::value(
        compactLibrary(library->folder(), [&told](const Progress& progress) { told.push_back(progress); }, {}));
    QVERIFY2(done.after < done.before * 3 / 4, qPrintable(u"%1 of %2"_s.arg(done.after).arg(done.before)));
    QCOMPARE(told.size(), size_t(3));
    QCOMPARE(problems(), QStringList());
}

void BackupTest::aCancelledCompactingLosesNothing()
{
    const Cancel cancel;
    const auto cancelled = compactLibrary(
        library->folder(), [&](const Progress&) { cancel.request(); }, cancel);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(dumpOf(*library), before);
    QCOMPARE(problems(), QStringList());
}

void BackupTest::whoeverHoldsTheTurnIsWaitedFor()
{
    const std::unique_ptr<QThread> busy(QThread::create([this] {
        for (int turn = 0; turn < 20; ++turn)
            TemporaryLibrary::value(library->markWriter()->setRead({{1}}, turn % 2 == 0));
    }));
    busy->start();
    (void)TemporaryLibrary::value(compactLibrary(library->folder(), {}, {}));
    busy->wait();
    QCOMPARE(problems(), QStringList());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
