// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reader.jsonl holds after each commit.
#include "MarkedLibrary.h"
#include "ReaderDump.h"
#include "store/annotating/AnnotationWriter.h"
#include "store/journal/BringingUp.h"
#include "store/journal/IdRuns.h"
#include "store/journal/Journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/resource.h>
#include <csignal>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsComeBack_data();
    void runsComeBack();
    void whatIsNoRunsIsRefused_data();
    void whatIsNoRunsIsRefused();
    void aNewLibraryHasOne();
    void aCommitStandsBehindTheLast();
    void anArticleIsNamed();
    void manyArticlesAreRunsOfIds();
    void theSessionIsNotTold();
    void whatIsTakenBackIsNotTold();
    void reservedIdsAreTold();
    void aMissingOneIsWrittenAnew();
    void aTornOneIsWrittenAnew_data();
    void aTornOneIsWrittenAnew();
    void whatWasCutShortDoesNotCount();
    void whatHasGrownIsWrittenAnew();
    void twoProgramsTellInTurns();
    void aFullDiskIsCaughtUpWith();
    void whyItIsBehindIsSaid();
    void aFullDiskIsSaid();
    void everyTableIsTold();
    void whatTellsMoreIsNotWrittenOver();
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

static JournalFile::State stateOf(const TemporaryLibrary& library)
{
    const auto state = JournalFile(library.file("reader.jsonl")).look();
    if (!state) qFatal("no journal");
    return *state;
}

static qint64 revisionOf(const TemporaryLibrary& library)
{
    const auto reader = TemporaryLibrary::value(Connection::open(library.file("reader.db"), Access::ReadOnly));
    return TemporaryLibrary::value(journalRevision(*reader));
}

static QList<QJsonObject> linesOf(const TemporaryLibrary& library, const QString& kind)
{
    QList<QJsonObject> lines;
    for (const QByteArray& line : contentOf(library.file("reader.jsonl")).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("kind"_L1) == kind) lines.append(object);
    }
    return lines;
}

void JournalTest::runsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("one") << u"7"_s;
    QTest::newRow("two that touch") << u"7-8"_s;
    QTest::newRow("a chunk") << u"1-65536"_s;
    QTest::newRow("some") << u"1-20 25 30-40 4294967290"_s;
}

void JournalTest::runsComeBack()
{
    QFETCH(QString, text);
    const auto ids = fromRuns(text.toLatin1());
    QVERIFY(ids);
    QCOMPARE(QString::fromLatin1(toRuns(*ids)), text);
}

void JournalTest::whatIsNoRunsIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"a", "1-", "-1", "5-3", "1 1", "3 2", "1,2", "1  2", "0-4294967295", "1-200000",
                             "99999999999", "1-4294967295", "1x", "1-5-9"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void JournalTest::whatIsNoRunsIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!fromRuns(text.toLatin1()));
}

void JournalTest::aNewLibraryHasOne()
{
    const TemporaryLibrary library;
    (void)library.markWriter();
    QCOMPARE(stateOf(library).revision, revisionOf(library));
    QCOMPARE(stateOf(library).live, stateOf(library).size);
    QVERIFY(!QFile::exists(library.file("reader.jsonl.part")));
}

void JournalTest::aCommitStandsBehindTheLast()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    const QByteArray before = contentOf(library.file("reader.jsonl"));
    const qint64 revision = revisionOf(library);
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    const QByteArray after = contentOf(library.file("reader.jsonl"));
    QVERIFY(after.startsWith(before) && after.size() > before.size());
    QVERIFY(after.endsWith("{\"kind\":\"commit\",\"revision\":" + QByteArray::number(revision + 1) + "}\n"));
    TemporaryLibrary::value(marks->setBookmarked({{2}}, false));
    const QJsonObject gone = linesOf(library, u"bookmark"_s).last();
    QCOMPARE(gone.value("article"_L1).toInteger(), 2);
    QVERIFY(gone.value("gone"_L1).toBool());
    QCOMPARE(revisionOf(library), revision + 2);
}

void JournalTest::anArticleIsNamed()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    TemporaryLibrary::value(marks->setBookmarked({{5}}, true));
    const Mark tag = TemporaryLibrary::value(marks->define({{MarkKind::Tag, 0}, u"Harbours"_s}));
    TemporaryLibrary::value(marks->set(tag, {{5}}, true));
    TemporaryLibrary::value(marks->correct({{{5}, {{CorrectedField::Place, u"Aktau"_s}}}}));
    QJsonObject tagged = linesOf(library, u"marked"_s).last();
    QCOMPARE(tagged.value("name"_L1).toString(), u"Harbours"_s);
    for (const QJsonObject& line : {linesOf(library, u"bookmark"_s).last(), linesOf(library, u"correction"_s).last(),
                                    tagged.value("articles"_L1).toArray().first().toObject()}) {
        QCOMPARE(line.value("headline"_L1).toString(), u"Story 1 of the wire"_s);
        QCOMPARE(line.value("date"_L1).toString(), u"2023-03-16"_s);
        QCOMPARE(QByteArray::fromBase64(line.value("identity"_L1).toString().toLatin1()).size(), 16);
    }
}

void JournalTest::manyArticlesAreRunsOfIds()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    ArticleIds ids;
    for (qint64 id = 60'000; id < 90'000; ++id) ids.push_back({id});
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, ids, true));
    TemporaryLibrary::value(marks->setRead(ids, true));
    TemporaryLibrary::value(marks->setRead({{61'000}}, false));
    for (const QString& kind : {u"marked"_s, u"read"_s}) {
        QCOMPARE(linesOf(library, kind).at(0).value("set"_L1).toString(), u"60000-65535"_s);
        QCOMPARE(linesOf(library, kind).at(1).value("set"_L1).toString(), u"65536-89999"_s);
    }
    QCOMPARE(linesOf(library, u"read"_s).last().value("taken"_L1).toString(), u"61000"_s);
    QVERIFY(stateOf(library).size < 2000);
}

void JournalTest::theSessionIsNotTold()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    const QByteArray before = contentOf(library.file("reader.jsonl"));
    TemporaryLibrary::check(marks->saveSession("secret"));
    TemporaryLibrary::value(marks->setBookmarked({{2}}, false));  // changes nothing
    QCOMPARE(contentOf(library.file("reader.jsonl")), before);
}

void JournalTest::whatIsTakenBackIsNotTold()
{
    const TemporaryLibrary library;
    const auto marks = library.markWriter();
    const QByteArray before = contentOf(library.file("reader.jsonl"));
    // The first of them is kept, the second refused, and so both.
    library.import(drafts(1, 2));
    const QByteArray imported = contentOf(library.file("reader.jsonl"));
    QVERIFY(
        !marks->correct({{{1}, {{CorrectedField::Place, u"Aktau"_s}}}, {{2}, {{CorrectedField::Headline, u""_s}}}}));
    QCOMPARE(contentOf(library.file("reader.jsonl")), imported);
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    QVERIFY(linesOf(library, u"correction"_s).isEmpty());
    QVERIFY(imported.startsWith(before));
}

void JournalTest::reservedIdsAreTold()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 2));
    const qint64 below = linesOf(library, u"state"_s).last().value("idsBelow"_L1).toInteger();
    QVERIFY(below > 65'536);
    QCOMPARE(stateOf(library).revision, revisionOf(library));
}

void JournalTest::aMissingOneIsWrittenAnew()
{
    const TemporaryLibrary library;
    markAll(library);
    QVERIFY(QFile::remove(library.file("reader.jsonl")));
    const auto marks = library.markWriter();
    QCOMPARE(stateOf(library).revision, revisionOf(library));
    // Also while the library is open.
    QVERIFY(QFile::remove(library.file("reader.jsonl")));
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    QCOMPARE(stateOf(library).revision, revisionOf(library));
    QCOMPARE(linesOf(library, u"bookmark"_s).size(), 3);
}

void JournalTest::aTornOneIsWrittenAnew_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("nothing") << 0;
    QTest::newRow("half a header") << 20;
    QTest::newRow("half of it") << -2;
    QTest::newRow("all but the last byte") << -1;
}

void JournalTest::aTornOneIsWrittenAnew()
{
    QFETCH(int, left);
    const TemporaryLibrary library;
    markAll(library);
    const QByteArray whole = contentOf(library.file("reader.jsonl"));
    put(library.file("reader.jsonl"), whole.first(left == -1   ? whole.size() - 1
                                                  : left == -2 ? whole.size() / 2
                                                               : left));
    const auto marks = library.markWriter();
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    const JournalFile::State state = stateOf(library);
    QCOMPARE(state.revision, revisionOf(library));
    QCOMPARE(state.until, state.size);
    QCOMPARE(linesOf(library, u"bookmark"_s).size(), 3);
}

void JournalTest::whatWasCutShortDoesNotCount()
{
    const TemporaryLibrary library;
    markAll(library);
    const JournalFile::State before = stateOf(library);
    put(library.file("reader.jsonl"),
        contentOf(library.file("reader.jsonl")) + "{\"kind\":\"bookmark\",\"article\":1,\"made\":1}\n{\"kind\":\"boo");
    const JournalFile::State after = stateOf(library);
    QCOMPARE(after.revision, before.revision);
    QCOMPARE(after.until, before.size);
    QVERIFY(after.size > after.until);
}

void JournalTest::whatHasGrownIsWrittenAnew()
{
    const TemporaryLibrary library;
    markAll(library);
    const auto marks = library.markWriter();
    qint64 longest = 0, size = stateOf(library).size;
    for (int turn = 0; turn < 2000 && stateOf(library).size >= size; ++turn) {
        size = stateOf(library).size;
        longest = std::max(longest, size);
        TemporaryLibrary::value(marks->setBookmarked({{2}}, turn % 2 == 0));
    }
    QVERIFY(longest > 100'000 && longest < 300'000);
    QVERIFY(stateOf(library).size < longest / 4);
    QCOMPARE(stateOf(library).live, stateOf(library).size);
    QCOMPARE(stateOf(library).revision, revisionOf(library));
}

void JournalTest::twoProgramsTellInTurns()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 20));
    const auto one = library.markWriter();
    const auto other = library.markWriter();
    const QByteArray before = contentOf(library.file("reader.jsonl"));
    for (qint64 id = 1; id <= 20; ++id) {
        TemporaryLibrary::value((id % 2 ? one : other)->setBookmarked({{id}}, true));
        QCOMPARE(stateOf(library).revision, revisionOf(library));
    }
    QVERIFY(contentOf(library.file("reader.jsonl")).startsWith(before));
    QCOMPARE(linesOf(library, u"bookmark"_s).size(), 20);
    QVERIFY(QFile::remove(library.file("reader.jsonl")));
    TemporaryLibrary::value(one->setRead({{1}}, true));
    TemporaryLibrary::value(other->setRead({{2}}, true));
    QCOMPARE(linesOf(library, u"read"_s).size(), 2);
    QCOMPARE(linesOf(library, u"bookmark"_s).size(), 20);
}

void JournalTest::aFullDiskIsCaughtUpWith()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    // A folder in the file's place refuses whatever is written.
    QVERIFY(QFile::remove(library.file("reader.jsonl")));
    QVERIFY(QDir().mkpath(library.file("reader.jsonl/occupied")));
    TemporaryLibrary::value(marks->setBookmarked({{1}}, true));
    QVERIFY(QDir(library.file("reader.jsonl")).removeRecursively());
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    QCOMPARE(linesOf(library, u"bookmark"_s).size(), 2);
    QCOMPARE(stateOf(library).revision, revisionOf(library));
}

void JournalTest::whyItIsBehindIsSaid()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    TemporaryLibrary::check(bringUpJournal(library.folder()));
    QVERIFY(QFile::remove(library.file("reader.jsonl")));
    QVERIFY(QDir().mkpath(library.file("reader.jsonl/occupied")));
    TemporaryLibrary::value(marks->setBookmarked({{1}}, true));
    for (int again = 0; again < 2; ++again) {
        const auto refused = bringUpJournal(library.folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::CannotWrite);
        QCOMPARE(refused.error().subject, library.file("reader.jsonl"));
    }
    QVERIFY(QDir(library.file("reader.jsonl")).removeRecursively());
    TemporaryLibrary::check(bringUpJournal(library.folder()));
    QCOMPARE(linesOf(library, u"bookmark"_s).size(), 1);
    QCOMPARE(stateOf(library).revision, revisionOf(library));
}

void JournalTest::aFullDiskIsSaid()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    const QString longNote(200'000, u'x');
    (void)TemporaryLibrary::value(marks->annotations().add({{.article = {1}, .note = longNote}}));
    QVERIFY(QFile::remove(library.file("reader.jsonl")));
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small{100'000, limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = bringUpJournal(library.folder());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
    QVERIFY(!QFile::exists(library.file("reader.jsonl.part")));
    TemporaryLibrary::check(bringUpJournal(library.folder()));
    QCOMPARE(linesOf(library, u"annotation"_s).size(), 1);
    QCOMPARE(stateOf(library).revision, revisionOf(library));
}

// A table that nobody tells is lost with reader.db: it wants a file in journal/kinds and triggers in touched.sql.
void JournalTest::everyTableIsTold()
{
    const TemporaryLibrary library;
    const auto reader = TemporaryLibrary::value(Connection::open(library.file("reader.db"), Access::ReadWrite));
    const auto journal = TemporaryLibrary::value(Journal::watch(*reader, nullptr, library.folder()));
    const QStringList told = column(*reader, "SELECT tbl_name FROM sqlite_temp_schema WHERE type = 'trigger'");
    static const QStringList apart = {u"session"_s, u"change"_s, u"sqlite_sequence"_s, u"unknown_line"_s};
    for (const QString& table : tablesOf(*reader))
        QVERIFY2(told.contains(table) || apart.contains(table), qPrintable(table));
}

void JournalTest::whatTellsMoreIsNotWrittenOver()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 5));
    const auto marks = library.markWriter();
    const QByteArray more = contentOf(library.file("reader.jsonl")) + "{\"kind\":\"commit\",\"revision\":100000}\n";
    put(library.file("reader.jsonl"), more);
    TemporaryLibrary::value(marks->setBookmarked({{1}}, true));
    QCOMPARE(stateOf(library).revision, revisionOf(library));
    QCOMPARE(contentOf(library.file("reader.jsonl.100000")), more);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
