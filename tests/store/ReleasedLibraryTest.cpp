// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries as released versions left them (data/libraries/README.md), opened by the program as it is now.
#include "query/Parser.h"
#include "store/Connection.h"
#include "store/Migrations.h"
#include "store/annotating/AnnotationReader.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class ReleasedLibraryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void keepsItsArticles();
    void keepsItsMarks();
    void keepsEarlierTextsAndOriginals();
    void keepsItsTagsAndCorrections();
    void keepsItsPassagesAndReviews_data();
    void keepsItsPassagesAndReviews();
    void isSearched_data();
    void isSearched();
    void isSound();
    void isSearchedWhileItsIndexIsMade();
    void takesBookmarksAndArticles();
    void takesTagsAndCollections();
    void knowsItsArticlesAgain();
    void hasTheSchemaOfANewOne_data();
    void hasTheSchemaOfANewOne();

private:
    QString file(const FileKind& kind) const { return pathOf(folder->path(), kind); }
    std::unique_ptr<Reader> reader() const { return TemporaryLibrary::value(Reader::open(folder->path())); }
    void index() const;
    ArticleIds found(const QString& text) const;
    Article article(qint64 id) const { return TemporaryLibrary::value(reader()->article({id})); }
    AddOutcome import(ArticleDraft draft) const;

    std::unique_ptr<QTemporaryDir> folder;
};

// A later version may drop an older index; the window's program then builds it anew in the background.
void ReleasedLibraryTest::index() const
{
    const auto writer = TemporaryLibrary::value(IndexWriter::open(folder->path()));
    while (TemporaryLibrary::value(writer->follow(5000)).indexed > 0) {
    }
}

void ReleasedLibraryTest::initTestCase_data()
{
    QTest::addColumn<QString>("version");
    const QDir all(QStringLiteral(DATELINE_TEST_DATA "/libraries"));
    for (const QString& version : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(version)) << version;
}

void ReleasedLibraryTest::init()
{
    QFETCH_GLOBAL(QString, version);
    folder = std::make_unique<QTemporaryDir>();
    const QDir released(QStringLiteral(DATELINE_TEST_DATA "/libraries/") + version);
    for (const QString& name : released.entryList({u"*.db"_s, u"*.jsonl"_s})) {
        QVERIFY(QFile::copy(released.filePath(name), folder->filePath(name)));
        QVERIFY(QFile::setPermissions(folder->filePath(name), QFile::ReadOwner | QFile::WriteOwner));
    }
    TemporaryLibrary::check(prepareLibrary(folder->path(), fixedClock()));
    index();
}

ArticleIds ReleasedLibraryTest::found(const QString& text) const
{
    const auto query = query::parse(text, QDate(2026, 11, 23));
    const Listing listing = TemporaryLibrary::value(reader()->search(query, {}, {})).listing;
    return listing.page(0, listing.count());
}

AddOutcome ReleasedLibraryTest::import(ArticleDraft draft) const
{
    const auto writer = TemporaryLibrary::value(ArticleWriter::open(folder->path(), fixedClock()));
    const qint64 import = TemporaryLibrary::value(writer->beginImport({draft.provenance.file}));
    auto batch = prepared({draft});
    return TemporaryLibrary::value(writer->add(import, batch));
}

void ReleasedLibraryTest::keepsItsArticles()
{
    const LibraryCounts counts = TemporaryLibrary::value(reader()->counts());
    QCOMPARE(counts.articles, qint64(100));
    QCOMPARE(qint64(counts.sources.size()), qint64(12));

    const Article harbour = article(2);
    QCOMPARE(harbour.summary.headline, u"Aktau harbour reopens to grain ships after a winter of dredging"_s);
    QCOMPARE(harbour.summary.source, u"Meridian"_s);
    QCOMPARE(harbour.summary.place, u"Aktau"_s);
    QCOMPARE(harbour.summary.date.key, day(2026, 3, 2).key);
    QCOMPARE(harbour.summary.date.precision, DatePrecision::Day);
    QVERIFY(harbour.body.startsWith(u"AKTAU. MERIDIAN – The first two grain ships"_s));

    const Article thai = article(40);
    QCOMPARE(thai.summary.headline, u"สงขลานับจักรยานได้ 3923"_s);
    QCOMPARE(thai.summary.language, u"th"_s);
    QCOMPARE(thai.topics, QStringList({u"จักรยาน"_s, u"counting"_s}));
    QVERIFY(!thai.summary.date.isKnown());
}

void ReleasedLibraryTest::keepsItsMarks()
{
    QCOMPARE(found(u"is:bookmarked sort:oldest"_s), ArticleIds({{40}, {77}, {2}, {5}}));
    QCOMPARE(found(u"is:read"_s).size(), size_t(20));
    QVERIFY(!article(2).summary.isUnread);
    QVERIFY(article(77).summary.isUnread);
}

void ReleasedLibraryTest::keepsEarlierTextsAndOriginals()
{
    const auto articles = TemporaryLibrary::value(Connection::open(file(ArticlesFile), Access::ReadOnly));
    QCOMPARE(TemporaryLibrary::value(articles->ask(u"SELECT count(*) FROM version"_s)).toInt(), 10);
    QVERIFY(article(41).body.endsWith(u"the second notebook was a gift."_s));
    QVERIFY(TemporaryLibrary::value(reader()->original({2})).startsWith(" date 2026-03-02 Aktau harbour"));
}

void ReleasedLibraryTest::keepsItsTagsAndCorrections()
{
    QFETCH_GLOBAL(QString, version);
    if (version.toInt() < 3) QSKIP("made before there were any");
    QCOMPARE(found(u"tag:harbours sort:oldest"_s), ArticleIds({{41}, {2}}));
    QCOMPARE(found(u"tag:велосипеды"_s), ArticleIds({{77}}));
    QCOMPARE(found(u"in:Counting"_s).size(), size_t(2));
    QCOMPARE(article(50).summary.place, u"Aktau"_s);
    QCOMPARE(article(50).summary.date.key, day(1999, 12, 31).key);
    QCOMPARE(found(u"\"corrected by hand\" is:corrected"_s), ArticleIds({{51}}));
    QCOMPARE(found(u"source:pharos"_s).size(), size_t(8));
}

void ReleasedLibraryTest::keepsItsPassagesAndReviews_data()
{
    QTest::addColumn<bool>("isLost");
    QTest::newRow("reader.db") << false;
    QTest::newRow("reader.jsonl") << true;
}

void ReleasedLibraryTest::keepsItsPassagesAndReviews()
{
    QFETCH_GLOBAL(QString, version);
    QFETCH(bool, isLost);
    if (version.toInt() < 4) QSKIP("made before there were any");
    if (isLost) {
        QVERIFY(QFile::remove(file(ReaderFile)));
        TemporaryLibrary::check(prepareLibrary(folder->path(), fixedClock()));
    }
    QCOMPARE(found(u"highlight:green"_s), ArticleIds({{41}}));
    QCOMPARE(found(u"highlight:pink"_s), ArticleIds({{2}}));
    QCOMPARE(found(u"note:clerk"_s), ArticleIds({{41}}));
    QCOMPARE(found(u"basket:counts sort:oldest"_s), ArticleIds({{77}, {2}}));
    QCOMPARE(found(u"review:harbours is:rejected"_s), ArticleIds({{2}}));
    const Annotations kept = TemporaryLibrary::value(reader()->annotations().of({41}));
    QCOMPARE(kept.size(), size_t(2));
    for (const Annotation& each : kept) QVERIFY(!each.passage || each.passage->last.exact == u"Semey – The ");
}

void ReleasedLibraryTest::isSearched_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const QString& query, int count) { QTest::newRow(qPrintable(query)) << query << count; };
    row(u""_s, 100);
    row(u"\"second notebook was a gift\""_s, 10);
    row(u"велосипедов OR велосипеды"_s, 3);
    row(u"τετράδιο"_s, 10);
    row(u"比往年都多"_s, 10);
    row(u"source:\"дала хабары\""_s, 10);
    row(u"date:1987"_s, 2);
}

void ReleasedLibraryTest::isSearched()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    QCOMPARE(int(found(query).size()), count);
}

void ReleasedLibraryTest::isSound()
{
    QCOMPARE(TemporaryLibrary::value(reader()->check({}, {})), QStringList());
}

void ReleasedLibraryTest::isSearchedWhileItsIndexIsMade()
{
    auto writer = TemporaryLibrary::value(IndexWriter::open(folder->path()));
    TemporaryLibrary::check(writer->startAnew());
    const auto search = [this](const QString& text) {
        return TemporaryLibrary::value(reader()->search(query::parse(text, QDate(2026, 11, 23)), {}, {}));
    };
    QCOMPARE(TemporaryLibrary::value(writer->follow(60)).behind, 40);
    const SearchOutcome half = search(u"\"second notebook was a gift\" OR τετράδιο OR 比往年都多"_s);
    QVERIFY(half.listing.count() > 0 && half.listing.count() < 30);
    QCOMPARE(half.indexBehind, 40);
    QCOMPARE(search(u"is:bookmarked"_s).listing.count(), 4);
    // Another program goes on where this one stopped.
    writer.reset();
    index();
    QCOMPARE(search(u"\"second notebook was a gift\" OR τετράδιο OR 比往年都多"_s).listing.count(), 30);
    isSound();
}

void ReleasedLibraryTest::takesBookmarksAndArticles()
{
    const auto marks = TemporaryLibrary::value(MarkWriter::open(folder->path(), fixedClock()));
    TemporaryLibrary::value(marks->setBookmarked({{3}}, true));
    TemporaryLibrary::value(marks->setRead({{3}}, false));
    const AddOutcome outcome = import(draft(1));
    QCOMPARE(outcome.added.size(), size_t(1));
    QVERIFY(outcome.added.front().value > 100);
    index();
    QVERIFY(article(3).summary.isBookmarked);
    QVERIFY(article(3).summary.isUnread);
    QCOMPARE(found(u"district8"_s), outcome.added);
    isSound();
}

void ReleasedLibraryTest::takesTagsAndCollections()
{
    const auto marks = TemporaryLibrary::value(MarkWriter::open(folder->path(), fixedClock()));
    const Mark tag = TemporaryLibrary::value(marks->define({{MarkKind::Tag, 0}, u"Grain"_s}));
    TemporaryLibrary::value(marks->set(tag, {{2}, {40}}, true));
    TemporaryLibrary::value(marks->set({MarkKind::Bin}, {{5}}, true));
    QCOMPARE(found(u"tag:grain"_s).size(), size_t(2));
    QCOMPARE(found(u""_s).size(), size_t(99));
    QCOMPARE(found(u"is:bookmarked sort:oldest"_s), ArticleIds({{40}, {77}, {2}}));
    isSound();
}

void ReleasedLibraryTest::knowsItsArticlesAgain()
{
    ArticleDraft again = draft(1);
    again.guid = u"made-79"_s;
    again.guidNamespace = u"stories.jsonl"_s;
    again.headline = article(40).summary.headline;
    again.body = article(40).body;
    QCOMPARE(import(again).duplicates, qint64(1));
    again.body += u" More."_s;
    QCOMPARE(import(again).updated, ArticleIds({{40}}));
}

void ReleasedLibraryTest::hasTheSchemaOfANewOne_data()
{
    QTest::addColumn<FileKind>("kind");
    for (const FileKind& kind : {ArticlesFile, ReaderFile, IndexFile}) QTest::newRow(kind.name) << kind;
}

static QString schemaOf(const QString& path)
{
    const auto connection = TemporaryLibrary::value(Connection::open(path, Access::ReadOnly));
    return TemporaryLibrary::value(
               connection->ask(u"SELECT group_concat(type || ' ' || name || char(10) || ifnull(sql, ''), char(10)) "
                               "FROM (SELECT * FROM sqlite_schema ORDER BY type, name)"_s))
        .toString();
}

void ReleasedLibraryTest::hasTheSchemaOfANewOne()
{
    QFETCH(FileKind, kind);
    const TemporaryLibrary fresh;
    const QString schema = schemaOf(pathOf(fresh.folder(), kind));
    QVERIFY(schema.contains(u"CREATE TABLE change"_s));
    QCOMPARE(schemaOf(file(kind)), schema);
}

QTEST_GUILESS_MAIN(ReleasedLibraryTest)
#include "ReleasedLibraryTest.moc"
