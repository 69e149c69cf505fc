// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/StatementBook.h"
#include "store/Transaction.h"
#include "store/index/Tokenizer.h"
#include "store/journal/Journal.h"
#include "support/TemporaryLibrary.h"

#include <QTest>
#include <QThread>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class StatementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatementPreparesInItsFile_data();
    void everyStatementPreparesInItsFile();
    void hotStatementsUseTheirIndex_data();
    void hotStatementsUseTheirIndex();
    void everyStatementSaysWhatItReliesOn();
    void textAndBytesComeBackAsTheyWere();
    void aSecondUseOfANameHasAStatementOfItsOwn();
    void aReadOnlyConnectionWritesNothing();
    void aMissingFileIsNotMade();
    void anInterruptEndsTheStatementThatRuns();
};

static std::unique_ptr<Connection> open(const TemporaryLibrary& library, const QByteArray& file, Access access)
{
    auto connection = TemporaryLibrary::value(Connection::open(library.file(file.constData()), access));
    if (file == "index.db") TemporaryLibrary::check(registerTokenizer(connection->handle()));
    // The journal's statements ask its table of what was touched.
    if (file == "reader.db") (void)TemporaryLibrary::value(Journal::watch(*connection, nullptr, library.folder()));
    return connection;
}

// Topics of several files appear once for each.
static const QList<std::pair<QByteArray, QList<QByteArray>>> FilesOfTopics = {
    {"articles", {"articles.db"}},
    {"versions", {"articles.db"}},
    {"sources", {"articles.db"}},
    {"labels", {"articles.db"}},
    {"imports", {"articles.db"}},
    {"imported", {"articles.db"}},
    {"check", {"articles.db"}},
    {"search", {"articles.db"}},
    {"marks", {"reader.db"}},
    {"corrections", {"reader.db"}},
    {"watch", {"reader.db"}},
    {"annotations", {"reader.db"}},
    {"baskets", {"reader.db"}},
    {"journal", {"reader.db"}},
    {"index", {"index.db"}},
    {"alike", {"index.db"}},
    {"changes", {"articles.db", "reader.db", "index.db"}},
};

void StatementsTest::everyStatementPreparesInItsFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    for (const auto& [topic, files] : FilesOfTopics)
        for (const QByteArray& file : files)
            for (const QByteArray& name : statementNames(topic))
                QTest::addRow("%s in %s", name.constData(), file.constData()) << file << name;
}

void StatementsTest::everyStatementPreparesInItsFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    static const TemporaryLibrary library;
    const auto connection = open(library, file, Access::ReadWrite);
    Statement explain = connection->compose("EXPLAIN " + statementBook().value(name));
    const auto row = explain.step();
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
}

void StatementsTest::hotStatementsUseTheirIndex_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"articles/state",    "articles/find-identity", "articles/candidate",
                             "articles/exists",   "articles/text",          "articles/primary-identity",
                             "articles/standing", "articles/article",       "articles/original",
                             "articles/erase",    "versions/has-text",      "versions/latest",
                             "versions/keep",     "versions/present-facts", "versions/facts",
                             "versions/text",     "versions/of-article",    "search/headline-and-body",
                             "sources/find",      "sources/counters",       "labels/find",
                             "labels/of-article", "imports/added-before",   "changes/since",
                             "search/source-of",  "search/source-name",     "search/place-of",
                             "search/agency-of",  "search/lang-of",         "search/words-of",
                             "search/byline-of",  "search/labels-of",       "search/label-name",
                             "imported/row",      "imported/said",          "imported/lift",
                             "imported/keep",     "imported/correct",       "imported/forget",
                             "imported/state",    "imported/namings"})
        QTest::newRow(name) << QByteArray("articles.db") << QByteArray(name);
    for (const char* name : {"marks/read-chunk",
                             "marks/is-bookmarked",
                             "marks/session",
                             "marks/state",
                             "marks/is-kept",
                             "marks/chunk",
                             "marks/marks-of-chunk",
                             "marks/find-name",
                             "marks/is-named",
                             "changes/since",
                             "changes/forget",
                             "corrections/of-article",
                             "corrections/is-corrected",
                             "corrections/forget",
                             "corrections/state",
                             "annotations/passages-of",
                             "annotations/put-passage",
                             "annotations/annotation",
                             "annotations/of-article",
                             "annotations/notes",
                             "annotations/quotes",
                             "baskets/find-name",
                             "baskets/order",
                             "baskets/place-of",
                             "baskets/passage",
                             "baskets/passages",
                             "journal/identity-of",
                             "journal/identity-changed",
                             "journal/read-changed",
                             "journal/marked-changed",
                             "journal/name-changed",
                             "journal/bookmark-changed",
                             "journal/correction-changed",
                             "journal/source-changed",
                             "journal/watch-changed",
                             "journal/file-changed",
                             "journal/erased-changed",
                             "journal/state-changed"})
        QTest::addRow("%s of marks", name) << QByteArray("reader.db") << QByteArray(name);
    for (const char* name : {"alike/piece", "alike/cluster-of", "alike/members", "alike/merge", "alike/dissolve",
                             "alike/leave", "alike/last-cluster"})
        QTest::newRow(name) << QByteArray("index.db") << QByteArray(name);
}

void StatementsTest::hotStatementsUseTheirIndex()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, name);
    static const TemporaryLibrary library;
    const auto connection = open(library, file, Access::ReadWrite);
    Statement plan = connection->compose("EXPLAIN QUERY PLAN " + statementBook().value(name));
    while (TemporaryLibrary::value(plan.step())) {
        // The rows of a subquery's result or of an article's label list are few; a table's are not.
        const QString step = plan.text(3);
        QVERIFY2(!step.startsWith(u"SCAN") || step.contains(u"VIRTUAL TABLE") || step.contains(u"SUBQUERY") ||
                     step.contains(u"(subquery"),
                 qPrintable(step));
    }
}

void StatementsTest::everyStatementSaysWhatItReliesOn()
{
    const QDir folder(QStringLiteral(DATELINE_SOURCE_DIR "/src/store/sql/statements"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            if (lines[i].startsWith("-- name:"))
                QVERIFY2(lines[i + 1].startsWith("-- "), qPrintable(name + QLatin1Char(' ') + QLatin1String(lines[i])));
    }
}

void StatementsTest::textAndBytesComeBackAsTheyWere()
{
    const TemporaryLibrary library;
    const auto connection = open(library, "reader.db", Access::ReadWrite);
    Statement echo = connection->compose("SELECT ?1, ?2, ?3, ?4, ?5, ?6");
    const QString text = QString::fromUtf8("a\0b ü 北 \xf0\x9f\x93\xb0", 15);
    echo.bind(1, text).bind(2, QString()).bind(3, QStringLiteral("")).bindBlob(4, QByteArray("\0\xff", 2));
    echo.bind(5, qint64(-9'007'199'254'740'993)).bindBlob(6, QByteArray(""));
    QVERIFY(TemporaryLibrary::value(echo.step()));
    QCOMPARE(echo.text(0), text);
    QVERIFY(echo.text(1).isNull());
    QVERIFY(!echo.text(2).isNull() && echo.text(2).isEmpty());
    QCOMPARE(echo.bytes(3), QByteArray("\0\xff", 2));
    QCOMPARE(echo.integer(4), qint64(-9'007'199'254'740'993));
    QVERIFY(!echo.bytes(5).isNull() && echo.bytes(5).isEmpty());
    QVERIFY(!TemporaryLibrary::value(echo.step()));
}

void StatementsTest::aSecondUseOfANameHasAStatementOfItsOwn()
{
    const TemporaryLibrary library;
    const auto connection = open(library, "reader.db", Access::ReadWrite);
    for (const int id : {1, 2, 3})
        TemporaryLibrary::check(connection->statement("marks/bookmark").bind(1, id).bind(2, id).run());
    Statement outer = connection->statement("marks/bookmarks");
    QVERIFY(TemporaryLibrary::value(outer.step()));
    {
        Statement inner = connection->statement("marks/bookmarks");
        QVERIFY(TemporaryLibrary::value(inner.step()));
        QCOMPARE(inner.integer(0), qint64(3));
    }
    QVERIFY(TemporaryLibrary::value(outer.step()));
    QCOMPARE(outer.integer(0), qint64(2));
}

void StatementsTest::aReadOnlyConnectionWritesNothing()
{
    const TemporaryLibrary library;
    const auto connection = open(library, "reader.db", Access::ReadOnly);
    const auto written = connection->statement("marks/bookmark").bind(1, 1).bind(2, 1).run();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(written.error().subject, library.file("reader.db"));
}

void StatementsTest::aMissingFileIsNotMade()
{
    const TemporaryLibrary library;
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto connection = Connection::open(library.file("nothing.db"), access);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::NotFound);
    }
    QVERIFY(!QFile::exists(library.file("nothing.db")));
}

void StatementsTest::anInterruptEndsTheStatementThatRuns()
{
    const TemporaryLibrary library;
    const auto connection = open(library, "reader.db", Access::ReadOnly);
    const std::unique_ptr<QThread> impatient(QThread::create([&connection] {
        while (!QThread::currentThread()->isInterruptionRequested()) {
            connection->interrupt();
            QThread::yieldCurrentThread();
        }
    }));
    impatient->start();
    const auto counted = connection->execute(
        "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    impatient->requestInterruption();
    impatient->wait();
    QVERIFY(!counted);
    QCOMPARE(counted.error().kind, ErrorKind::Cancelled);
    QVERIFY(connection->execute("SELECT 1"));
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
