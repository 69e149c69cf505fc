// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// reader.db lost, damaged or older than reader.jsonl: everything to the last commit is back.
#include "MarkedLibrary.h"
#include "ReaderDump.h"
#include "store/journal/Journal.h"
#include "store/journal/Mending.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

using Trouble = Mending::Trouble;

class MendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSoundLibraryIsLeftAlone();
    void everythingIsBack_data();
    void everythingIsBack();
    void whateverPageIsDamaged_data();
    void whateverPageIsDamaged();
    void theLogGoesAsideToo();
    void anOlderFileIsBroughtUpToDate();
    void aFileOfAnOlderSchemaIsBroughtUpToDate();
    void marksGoOnAfterwards();
    void theArticlesComeAnewToo();
    void noIdIsGivenTwice();
    void whatWasCutShortIsLeftOut();
    void withoutAJournalDamageIsSaid();
    void aNewerJournalIsRefusedUntouched();
    void linesOfUnknownKindsAreKept();
    void keptLinesAreUnderstoodLater();
    void malformedLinesAreKept_data();
    void malformedLinesAreKept();
    void aProgramThatHasTheOldFileIsTold();
    void millionsOfMarksAreBack();

private:
    QString reader() const { return library->file("reader.db"); }
    QString journal() const { return library->file("reader.jsonl"); }
    Mending ready() const { return TemporaryLibrary::value(readyLibrary(library->folder(), fixedClock())); }

    std::unique_ptr<TemporaryLibrary> library;
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

void MendingTest::init()
{
    library = std::make_unique<TemporaryLibrary>();
    markAll(*library);
    before = dumpOf(*library);
    QVERIFY(before.size() > 100);
}

void MendingTest::aSoundLibraryIsLeftAlone()
{
    const QByteArray database = contentOf(reader()), lines = contentOf(journal());
    QCOMPARE(ready(), Mending{});
    (void)library->markWriter();
    QCOMPARE(contentOf(reader()), database);
    QCOMPARE(contentOf(journal()), lines);
}

void MendingTest::everythingIsBack_data()
{
    QTest::addColumn<int>("keep");   // bytes of the file that stay, from its end where negative
    QTest::addColumn<int>("from");   // overwritten from there
    QTest::addColumn<int>("count");  // so many bytes
    QTest::addColumn<Trouble>("trouble");
    const int all = 1 << 30;
    QTest::newRow("deleted") << -1 << 0 << 0 << Trouble::Missing;
    QTest::newRow("emptied") << 0 << 0 << 0 << Trouble::Missing;
    QTest::newRow("one byte") << 1 << 0 << 0 << Trouble::Missing;
    QTest::newRow("half a header") << 50 << 0 << 0 << Trouble::Damaged;
    QTest::newRow("one page") << 4096 << 0 << 0 << Trouble::Damaged;
    QTest::newRow("pages too few") << all / 2 << 0 << 0 << Trouble::Damaged;
    QTest::newRow("the header") << all << 0 << 100 << Trouble::Damaged;
    QTest::newRow("the magic") << all << 0 << 16 << Trouble::Damaged;
    QTest::newRow("the application's number") << all << 68 << 4 << Trouble::Damaged;
    QTest::newRow("the schema") << all << 100 << 3996 << Trouble::Damaged;
    QTest::newRow("all behind the header") << all << 4096 << all << Trouble::Damaged;
    QTest::newRow("everything") << all << 0 << all << Trouble::Damaged;
}

void MendingTest::everythingIsBack()
{
    QFETCH(int, keep);
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(Trouble, trouble);
    for (const bool isZero : {true, false}) {
        QByteArray content = contentOf(reader());
        const qsizetype kept =
            keep == 1 << 29 ? content.size() - 6 * 4096 - 2048 : std::min<qsizetype>(keep, content.size());
        if (keep >= 0) content = content.first(kept);
        QRandomGenerator chance(7);
        for (qsizetype at = from; at < std::min<qsizetype>(content.size(), qint64(from) + count); ++at)
            content[at] = isZero ? '\0' : char(chance.bounded(256));
        if (from == 68 && isZero) content[71] = 1;
        if (keep < 0)
            QVERIFY(QFile::remove(reader()));
        else
            put(reader(), content);
        const Mending mended = ready();
        QCOMPARE(mended.trouble, trouble);
        QCOMPARE(mended.notUnderstood, qint64(0));
        QCOMPARE(dumpOf(*library), before);
        QCOMPARE(mended.setAside.isEmpty(), keep < 0);
        if (keep >= 0) QCOMPARE(contentOf(mended.setAside), content);
        QCOMPARE(ready(), Mending{});
    }
}

void MendingTest::whateverPageIsDamaged_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 30; ++seed) QTest::addRow("%d", seed) << seed;
}

// Also pages in which SQLite's structure has no part: bitmaps lie there.
void MendingTest::whateverPageIsDamaged()
{
    QFETCH(int, seed);
    {
        const auto marks = library->markWriter();
        ArticleIds scattered;  // as bits, not as runs
        for (qint64 id = 100'000; id < 130'000; id += 3) scattered.push_back({id});
        TemporaryLibrary::value(marks->setRead(scattered, true));
        TemporaryLibrary::value(marks->set({MarkKind::Bin}, scattered, true));
    }
    before = dumpOf(*library);
    QRandomGenerator chance(quint32(seed) + 1);
    QByteArray content = contentOf(reader());
    const int pages = int(content.size() / 4096);
    for (int hit = 0; hit <= seed % 3; ++hit) {
        const qsizetype page = chance.bounded(pages) * qsizetype(4096);
        const int way = int(chance.bounded(3));
        for (qsizetype at = page; at < page + 4096; ++at)
            content[at] = way == 0 ? '\0' : way == 1 ? char(0xff) : char(chance.bounded(256));
    }
    put(reader(), content);
    ready();
    QVERIFY(dumpOf(*library) == before);
    QCOMPARE(ready(), Mending{});
}

void MendingTest::theLogGoesAsideToo()
{
    const auto marks = library->markWriter();
    TemporaryLibrary::value(marks->setBookmarked({{2}}, true));
    before = dumpOf(*library);
    // What a program leaves that is killed: the newest commit is in the log alone.
    const QTemporaryDir other;
    for (const char* name : {"articles.db", "index.db", "reader.db", "reader.db-wal", "reader.jsonl"})
        QVERIFY(QFile::copy(library->file(name), other.filePath(QLatin1String(name))));
    const QByteArray log = contentOf(other.filePath(u"reader.db-wal"_s));
    QVERIFY(log.size() > 0);
    QVERIFY(QFile::remove(other.filePath(u"reader.db"_s)));
    const Mending mended = TemporaryLibrary::value(readyLibrary(other.path(), fixedClock()));
    QCOMPARE(mended.trouble, Trouble::Missing);
    QCOMPARE(dumpOf(other.filePath(u"reader.db"_s)), before);
    QCOMPARE(contentOf(other.filePath(u"reader.db.damaged-2023-03-20T12-00-00-wal"_s)), log);
}

void MendingTest::anOlderFileIsBroughtUpToDate()
{
    const QByteArray older = contentOf(reader());
    TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}, {2}}, true));
    before = dumpOf(*library);
    put(reader(), older);
    const Mending mended = ready();
    QCOMPARE(mended.trouble, Trouble::Older);
    QCOMPARE(contentOf(mended.setAside), older);
    QCOMPARE(dumpOf(*library), before);
}

void MendingTest::aFileOfAnOlderSchemaIsBroughtUpToDate()
{
    const QString released = QStringLiteral(DATELINE_TEST_DATA "/libraries/3/reader.db");
    QFile::remove(reader());
    QVERIFY(QFile::copy(released, reader()));
    QVERIFY(QFile::setPermissions(reader(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(ready().trouble, Trouble::Older);
    QCOMPARE(dumpOf(*library), before);
}

void MendingTest::marksGoOnAfterwards()
{
    for (const bool isAgain : {false, true}) {
        QVERIFY(QFile::remove(reader()));
        QCOMPARE(ready().trouble, Trouble::Missing);
        const auto marks = library->markWriter();
        const Mark tag = TemporaryLibrary::value(marks->define({{MarkKind::Tag, 0}, u"later"_s}));
        QVERIFY(isAgain || tag.id == 6);  // not that of the tag that was deleted
        TemporaryLibrary::value(marks->set(tag, {{22}}, !isAgain));
        const auto index = library->indexWriter();
        (void)index;
    }
    library->index();
    QCOMPARE(TemporaryLibrary::value(library->reader()->check({}, {})), QStringList());
    QCOMPARE(TemporaryLibrary::value(library->reader()->counts()).bookmarked, qint64(2));
}

// Both files are lost; the same articles come again, in another order.
void MendingTest::theArticlesComeAnewToo()
{
    const auto headlinesOf = [this](const ArticleIds& ids) {
        QStringList headlines;
        for (const ArticleId id : ids)
            headlines.append(TemporaryLibrary::value(library->reader()->article(id)).summary.headline);
        headlines.sort();
        return headlines;
    };
    const ArticleIds bookmarked = TemporaryLibrary::value(library->reader()->bookmarks());
    const ArticleIds binned = library->reader()->binned();
    const QStringList bookmarkedBefore = headlinesOf(bookmarked), binnedBefore = headlinesOf(binned);
    const QString corrected = TemporaryLibrary::value(library->reader()->article({6})).summary.headline;
    const auto counted = TemporaryLibrary::value(library->reader()->counts());
    // With highlights and notes, in a basket, judged.
    const ArticleIds written{{14}, {15}, {16}, {17}, {18}, {19}, {21}};
    const QStringList writtenBefore = headlinesOf(written);
    for (const char* file : {"articles.db", "index.db", "reader.db"}) QVERIFY(QFile::remove(library->file(file)));
    QCOMPARE(ready().trouble, Trouble::Missing);
    auto others = drafts(50, 10);  // come first and take no id that was given
    library->import(others);
    auto again = drafts(1, 40);
    std::reverse(again.begin(), again.end());
    library->import(again);
    library->index();
    (void)library->articleWriter();
    QCOMPARE(headlinesOf(TemporaryLibrary::value(library->reader()->bookmarks())), bookmarkedBefore);
    QCOMPARE(headlinesOf(library->reader()->binned()), binnedBefore);
    QCOMPARE(headlinesOf(written), writtenBefore);
    QCOMPARE(TemporaryLibrary::value(library->reader()->article({6})).summary.headline, corrected);
    const auto counts = TemporaryLibrary::value(library->reader()->counts());
    QCOMPARE(counts.articles, counted.articles + 10);
    QCOMPARE(counts.unread, counted.unread + 10);
    QCOMPARE(counts.tags, counted.tags);
    QCOMPARE(counts.collections, counted.collections);
    QCOMPARE(counts.sources.front().name, u"QazInform"_s);
}

void MendingTest::noIdIsGivenTwice()
{
    TemporaryLibrary::check(library->markWriter()->raiseIds(500'000));
    for (const char* file : {"articles.db", "index.db", "reader.db"}) QVERIFY(QFile::remove(library->file(file)));
    ready();
    const AddOutcome outcome = library->import(drafts(50, 1));
    QVERIFY(outcome.added.front().value >= 500'000);
}

void MendingTest::whatWasCutShortIsLeftOut()
{
    put(journal(), contentOf(journal()) + "{\"kind\":\"bookmark\",\"article\":1,\"made\":1}\n{\"kind\":\"com");
    QVERIFY(QFile::remove(reader()));
    ready();
    QCOMPARE(dumpOf(*library), before);
    QCOMPARE(TemporaryLibrary::value(library->markWriter()->setBookmarked({{1}}, true)).changed, ArticleIds{{1}});
    QVERIFY(QFile::remove(reader()));
    ready();
    QCOMPARE(dumpOf(*library).filter(u"bookmark"_s).size(), 3);
}

void MendingTest::withoutAJournalDamageIsSaid()
{
    QVERIFY(QFile::remove(journal()));
    put(reader(), QByteArray(8192, 'x'));
    const auto refused = readyLibrary(library->folder(), fixedClock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QCOMPARE(contentOf(reader()), QByteArray(8192, 'x'));
}

void MendingTest::aNewerJournalIsRefusedUntouched()
{
    QByteArray lines = contentOf(journal());
    lines.replace("\"version\":1", "\"version\":9");
    put(journal(), lines);
    QVERIFY(QFile::remove(reader()));
    const auto refused = readyLibrary(library->folder(), fixedClock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerVersion);
    QCOMPARE(contentOf(journal()), lines);
    QVERIFY(!QFile::exists(reader()));
}

static const QByteArray Unknown = "{\"article\":3,\"kind\":\"dream\",\"note\":\"of a later version\"}";

void MendingTest::linesOfUnknownKindsAreKept()
{
    put(journal(), contentOf(journal()) + Unknown + "\n{\"kind\":\"commit\",\"revision\":1000}\n");
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(QFile::remove(reader()));
        QCOMPARE(ready().notUnderstood, qint64(1));
        // Written anew, it holds them still.
        QFile::remove(journal());
        (void)library->markWriter();
        QCOMPARE(contentOf(journal()).count(Unknown), 1);
    }
}

void MendingTest::keptLinesAreUnderstoodLater()
{
    {
        const auto connection = TemporaryLibrary::value(Connection::open(reader(), Access::ReadWrite));
        for (const QByteArray& line : {Unknown, QByteArray("{\"kind\":\"bookmark\",\"article\":1,\"made\":5}")})
            TemporaryLibrary::check(connection->statement("journal/keep-unknown").bindText(1, line).run());
    }
    (void)library->markWriter();
    QCOMPARE(dumpOf(*library).filter(u"bookmark 1,5"_s).size(), 1);
    QCOMPARE(dumpOf(*library).filter(u"unknown_line"_s).size(), 1);
    before = dumpOf(*library);
    QVERIFY(QFile::remove(reader()));
    ready();
    QCOMPARE(dumpOf(*library), before);
}

void MendingTest::malformedLinesAreKept_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
         {"{}", "[]", "no JSON", "{\"kind\":\"bookmark\"}", "{\"kind\":\"bookmark\",\"article\":\"x\",\"made\":1}",
          "{\"kind\":\"bookmark\",\"article\":1,\"made\":null}", "{\"kind\":\"marked\",\"mark\":1,\"set\":\"9-1\"}",
          "{\"kind\":\"read\",\"set\":\"1-4294967295\"}", "{\"kind\":\"identity\",\"ids\":\"1-9\",\"keys\":\"AAAA\"}",
          "{\"kind\":\"erased\",\"key\":\"*\"}", "{\"kind\":\"given\",\"table\":\"\"}"})
        QTest::newRow(line) << QByteArray(line);
}

void MendingTest::malformedLinesAreKept()
{
    QFETCH(QByteArray, line);
    put(journal(), contentOf(journal()) + line + "\n{\"kind\":\"commit\",\"revision\":1000}\n");
    QVERIFY(QFile::remove(reader()));
    QCOMPARE(ready().notUnderstood, qint64(1));
    QStringList after = dumpOf(*library);
    QCOMPARE(after.removeIf([](const QString& row) { return row.startsWith(u"unknown_line"); }), 1);
    QCOMPARE(after, before);
}

void MendingTest::aProgramThatHasTheOldFileIsTold()
{
    const auto marks = library->markWriter();
    QVERIFY(QFile::remove(reader()));
    ready();
    const auto refused = marks->setBookmarked({{1}}, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(dumpOf(*library), before);
    QVERIFY(library->markWriter()->setBookmarked({{1}}, true));
}

void MendingTest::millionsOfMarksAreBack()
{
    const auto marks = library->markWriter();
    for (qint64 block = 0; block < 3; ++block) {
        ArticleIds ids;
        for (qint64 id = 1; id <= 100'000; ++id)
            if (id % (block + 2) != 0) ids.push_back({1'000'000 * block + id});
        TemporaryLibrary::value(marks->setRead(ids, true));
        TemporaryLibrary::value(marks->set({MarkKind::Bin}, ids, true));
    }
    before = dumpOf(*library);
    QVERIFY(before.size() > 350'000);
    QVERIFY(QFile::remove(reader()));
    ready();
    QVERIFY(dumpOf(*library) == before);
}

QTEST_GUILESS_MAIN(MendingTest)
#include "MendingTest.moc"
