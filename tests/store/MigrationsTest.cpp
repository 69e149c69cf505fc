// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/Migrations.h"
#include "store/Transaction.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewLibraryHasThreeFilesOfTheNewestVersion();
    void preparingAgainChangesNothing();
    void aNewerFileIsRefusedUntouched_data();
    void aNewerFileIsRefusedUntouched();
    void aCopyIsKeptBeforeTheFirstStep();
    void aDatabaseOfAnotherProgramIsRefused();
    void whatIsNoDatabaseIsRefused();
    void aFolderOfOtherFilesIsRefused();
    void hiddenFilesDoNotMatter();
    void aFileIsNoFolder();
    void aLibraryIsKnownByItsFiles();
    void aHalfMadeLibraryIsCompleted();
    void aFileKilledInItsFirstMomentIsMadeAgain_data();
    void aFileKilledInItsFirstMomentIsMadeAgain();
};

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void run(const QString& path, const QByteArray& script)
{
    const auto connection = TemporaryLibrary::value(Connection::open(path, Access::Create));
    TemporaryLibrary::check(connection->executeScript(script));
    TemporaryLibrary::check(connection->checkpoint(Connection::Checkpoint::Truncate));
}

static qint64 number(const QString& path, const QString& sql)
{
    const auto connection = TemporaryLibrary::value(Connection::open(path, Access::ReadOnly));
    return TemporaryLibrary::value(connection->ask(sql)).toLongLong();
}

void MigrationsTest::aNewLibraryHasThreeFilesOfTheNewestVersion()
{
    const TemporaryLibrary library;
    for (const FileKind& kind : {ArticlesFile, ReaderFile, IndexFile}) {
        const QString path = pathOf(library.folder(), kind);
        QCOMPARE(number(path, QStringLiteral("PRAGMA user_version")), qint64(newestVersion(kind)));
        QVERIFY(newestVersion(kind) >= 1);
        QCOMPARE(number(path, QStringLiteral("PRAGMA application_id")), qint64(kind.applicationId));
        QVERIFY(!QFile::exists(library.file("backups")));
    }
}

void MigrationsTest::preparingAgainChangesNothing()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 3));
    const QByteArray before = contentOf(library.file("articles.db"));
    QVERIFY(prepareLibrary(library.folder(), fixedClock()));
    QCOMPARE(contentOf(library.file("articles.db")), before);
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(3));
}

void MigrationsTest::aNewerFileIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("articles") << QStringLiteral("articles.db");
    QTest::newRow("reader") << QStringLiteral("reader.db");
    QTest::newRow("index") << QStringLiteral("index.db");
}

void MigrationsTest::aNewerFileIsRefusedUntouched()
{
    QFETCH(QString, file);
    const TemporaryLibrary library;
    const QString path = library.file(qPrintable(file));
    run(path, "PRAGMA user_version=999");
    const QByteArray before = contentOf(path);
    const auto ready = prepareLibrary(library.folder(), fixedClock());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::NewerVersion);
    QCOMPARE(ready.error().subject, path);
    QCOMPARE(contentOf(path), before);
}

void MigrationsTest::aCopyIsKeptBeforeTheFirstStep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("articles.db"));
    run(path,
        "CREATE TABLE before (word TEXT); INSERT INTO before VALUES ('kept');"
        "PRAGMA application_id=" +
            QByteArray::number(ArticlesFile.applicationId));
    QVERIFY(migrate(path, ArticlesFile));
    QCOMPARE(number(path, QStringLiteral("PRAGMA user_version")), qint64(newestVersion(ArticlesFile)));
    QCOMPARE(number(path, QStringLiteral("SELECT count(*) FROM before")), qint64(1));
    const QString copy = folder.filePath(QStringLiteral("backups/articles-v0.db"));
    QVERIFY(QFile::exists(copy));
    QCOMPARE(number(copy, QStringLiteral("SELECT count(*) FROM before")), qint64(1));
    QCOMPARE(number(copy, QStringLiteral("SELECT count(*) FROM sqlite_schema")), qint64(1));
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
}

void MigrationsTest::aDatabaseOfAnotherProgramIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("articles.db"));
    run(path, "CREATE TABLE songs (title TEXT)");
    const QByteArray before = contentOf(path);
    const auto ready = prepareLibrary(folder.path(), fixedClock());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::NotALibrary);
    QCOMPARE(contentOf(path), before);
    QVERIFY(!isLibrary(folder.path()));
}

void MigrationsTest::whatIsNoDatabaseIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("articles.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10000, 'x'));
    file.close();
    const auto ready = prepareLibrary(folder.path(), fixedClock());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::NotALibrary);
    QCOMPARE(contentOf(path), QByteArray(10000, 'x'));
}

static void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void MigrationsTest::aFolderOfOtherFilesIsRefused()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("holiday.jpg")));
    const auto ready = prepareLibrary(folder.path(), fixedClock());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::NotALibrary);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("holiday.jpg")});
}

void MigrationsTest::hiddenFilesDoNotMatter()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral(".directory")));
    QVERIFY(prepareLibrary(folder.path(), fixedClock()));
}

void MigrationsTest::aFileIsNoFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    touch(path);
    const auto ready = prepareLibrary(path, fixedClock());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::NotALibrary);
}

void MigrationsTest::aLibraryIsKnownByItsFiles()
{
    const TemporaryLibrary library;
    QVERIFY(isLibrary(library.folder()));
    QVERIFY(QFile::remove(library.file("articles.db")));
    QVERIFY(isLibrary(library.folder()));  // its marks are there still
    const QTemporaryDir empty;
    QVERIFY(!isLibrary(empty.path()));
    QVERIFY(!isLibrary(empty.filePath(QStringLiteral("missing"))));
}

void MigrationsTest::aHalfMadeLibraryIsCompleted()
{
    const TemporaryLibrary library;
    for (const char* file : {"articles.db", "index.db"}) QVERIFY(QFile::remove(library.file(file)));
    touch(library.file("articles.db"));  // made, but nothing written yet
    QVERIFY(prepareLibrary(library.folder(), fixedClock()));
    QVERIFY(isLibrary(library.folder()));
    library.import(drafts(1, 2));
}

void MigrationsTest::aFileKilledInItsFirstMomentIsMadeAgain_data()
{
    aNewerFileIsRefusedUntouched_data();
}

// The page is written, the journal that would take it back is still there
// (https://sqlite.org/fileformat.html#rollbackjournal).
void MigrationsTest::aFileKilledInItsFirstMomentIsMadeAgain()
{
    QFETCH(QString, file);
    const TemporaryLibrary library;
    const QString path = library.file(file.toUtf8().constData());
    for (const char* end : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(end));
    run(path, "PRAGMA user_version=0");
    QCOMPARE(contentOf(path).size(), 4096);
    for (const char* end : {"-wal", "-shm"}) QFile::remove(path + QLatin1String(end));
    QByteArray journal = QByteArray::fromHex(
        "d9d505f920a163d7"
        "00000000"
        "12345678"
        "00000000"
        "00000200"
        "00001000");
    journal.append(512 - journal.size(), '\0');
    QFile beside(path + QStringLiteral("-journal"));
    QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write(journal) == 512);
    beside.close();
    QVERIFY(
        !Connection::open(path, Access::ReadOnly) ||
        !TemporaryLibrary::value(Connection::open(path, Access::ReadOnly))->ask(QStringLiteral("PRAGMA user_version")));

    TemporaryLibrary::check(prepareLibrary(library.folder(), fixedClock()));
    QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    QVERIFY(number(path, QStringLiteral("PRAGMA user_version")) >= 1);
    library.import(drafts(1, 3));
    QCOMPARE(TemporaryLibrary::value(library.reader()->counts()).articles, qint64(3));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
