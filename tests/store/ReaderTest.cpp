// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

#include <random>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyLibraryCountsNothing();
    void countsFollowWhatIsThere();
    void infoTellsSpanAndSizes();
    void anotherReaderSeesEachCommit();
    void nothingNewIsNothing();
    void tooManyCommitsAreEverything();
    void aMissingArticleIsNotFound();
    void aMissingLibraryIsNotFound();
    void aReaderWritesNoFile();
    void ordersOfArrivalGiveTheSamePages();
};

void ReaderTest::anEmptyLibraryCountsNothing()
{
    const TemporaryLibrary library;
    const auto reader = library.reader();
    const LibraryCounts counts = TemporaryLibrary::value(reader->counts());
    QCOMPARE(counts.articles, qint64(0));
    QCOMPARE(counts.unread, qint64(0));
    QVERIFY(counts.sources.empty());
    const LibraryInfo info = TemporaryLibrary::value(reader->info());
    QVERIFY(!info.first.isKnown() && !info.last.isKnown());
    QCOMPARE(TemporaryLibrary::value(reader->check({}, {})), QStringList());
    QVERIFY(TemporaryLibrary::value(reader->bookmarks()).empty());
    QVERIFY(TemporaryLibrary::value(reader->session()).isNull());
}

void ReaderTest::countsFollowWhatIsThere()
{
    const TemporaryLibrary library;
    std::vector<ArticleDraft> all = drafts(1, 6);
    all[0].source = QStringLiteral("Reuters");
    all[1].source.clear();
    all[1].date = {};
    library.import(all);
    const LibraryCounts counts = TemporaryLibrary::value(library.reader()->counts());
    QCOMPARE(counts.articles, qint64(6));
    QCOMPARE(counts.unread, qint64(6));
    QCOMPARE(counts.sources.size(), size_t(3));
    QCOMPARE(counts.sources[0].name, QStringLiteral("Kazinform"));
    QCOMPARE(counts.sources[0].articles, qint64(4));
    const auto none = std::find_if(counts.sources.begin(), counts.sources.end(), [](auto& s) { return s.id == 0; });
    QVERIFY(none != counts.sources.end());
    QVERIFY(none->name.isNull() && !none->first.isKnown());
}

void ReaderTest::infoTellsSpanAndSizes()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 30));
    const LibraryInfo info = TemporaryLibrary::value(library.reader()->info());
    QCOMPARE(info.first.toIso(), QStringLiteral("2023-02-15"));
    QCOMPARE(info.last.toIso(), QStringLiteral("2023-03-16"));
    QCOMPARE(info.folder, library.folder());
    QVERIFY(info.bytesArticles > 20'000 && info.bytesReader > 0 && info.bytesIndex > 0);
    QCOMPARE(info.schemaArticles, newestVersion(ArticlesFile));
    QCOMPARE(info.schemaReader, newestVersion(ReaderFile));
    QVERIFY(info.schemaIndex >= 1);
    QCOMPARE(info.indexBehind, qint64(30));
    library.index();
    QCOMPARE(TemporaryLibrary::value(library.reader()->info()).indexBehind, qint64(0));
}

void ReaderTest::anotherReaderSeesEachCommit()
{
    const TemporaryLibrary library;
    const auto reader = library.reader();
    const AddOutcome first = library.import(drafts(1, 3));
    const AddOutcome second = library.import(drafts(4, 2));
    const ChangeSet marked = TemporaryLibrary::value(library.markWriter()->setRead({first.added[0]}, true));
    const auto told = TemporaryLibrary::value(reader->changes());
    QVERIFY((told == std::vector<ChangeSet>{first.change, second.change, marked}));
    QCOMPARE(TemporaryLibrary::value(reader->counts()).articles, qint64(5));
    QCOMPARE(TemporaryLibrary::value(reader->counts()).unread, qint64(4));
    QVERIFY(!TemporaryLibrary::value(reader->article(first.added[0])).summary.isUnread);
    ArticleDraft edited = draft(4);
    edited.body += QStringLiteral(" More.");
    const AddOutcome update = library.import({edited});
    const ChangeSet undone = TemporaryLibrary::value(library.articleWriter()->undoImport(1));
    QVERIFY((TemporaryLibrary::value(reader->changes()) == std::vector<ChangeSet>{update.change, undone}));
    QCOMPARE(TemporaryLibrary::value(reader->counts()).unread, qint64(2));
}

void ReaderTest::nothingNewIsNothing()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 3));
    const auto reader = library.reader();
    QVERIFY(TemporaryLibrary::value(reader->changes()).empty());
    library.import(drafts(1, 3));  // duplicates: a commit that changes no article
    QVERIFY(TemporaryLibrary::value(reader->changes()).empty());
}

void ReaderTest::tooManyCommitsAreEverything()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 3));
    const auto reader = library.reader();
    const auto marks = library.markWriter();
    for (int i = 0; i < 1002; ++i) (void)TemporaryLibrary::value(marks->setRead({{1}}, i % 2 == 0));
    const auto told = TemporaryLibrary::value(reader->changes());
    QCOMPARE(told.size(), size_t(1));
    QVERIFY(told[0].everything);
    QCOMPARE(told[0].realm, Realm::Reader);
    QCOMPARE(TemporaryLibrary::value(reader->counts()).unread, qint64(3));
}

void ReaderTest::aMissingArticleIsNotFound()
{
    const TemporaryLibrary library;
    for (const qint64 id : {qint64(-1), qint64(0), qint64(1), qint64(1) << 60}) {
        const auto article = library.reader()->article({id});
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::NotFound);
        QCOMPARE(article.error().subject, QString::number(id));
    }
}

void ReaderTest::aMissingLibraryIsNotFound()
{
    const QTemporaryDir folder;
    QCOMPARE(Reader::open(folder.path()).error().kind, ErrorKind::NotFound);
    QCOMPARE(ArticleWriter::open(folder.path(), fixedClock()).error().kind, ErrorKind::NotFound);
    QCOMPARE(MarkWriter::open(folder.path(), fixedClock()).error().kind, ErrorKind::NotFound);
    QVERIFY(QDir(folder.path()).isEmpty());
}

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ReaderTest::aReaderWritesNoFile()
{
    const TemporaryLibrary library;
    library.import(drafts(1, 3));
    library.index();
    QList<QByteArray> before;
    for (const char* file : {"articles.db", "reader.db", "index.db"}) before.append(contentOf(library.file(file)));
    {
        const auto reader = library.reader();
        (void)TemporaryLibrary::value(reader->check({}, {}));
        (void)TemporaryLibrary::value(reader->search({}, {}, {}));
        (void)TemporaryLibrary::value(reader->changes());
    }
    QList<QByteArray> after;
    for (const char* file : {"articles.db", "reader.db", "index.db"}) after.append(contentOf(library.file(file)));
    QVERIFY(before == after);
}

static QStringList page(const TemporaryLibrary& library, const std::vector<ArticleDraft>& arrival)
{
    constexpr size_t BatchSize = 70;
    for (size_t from = 0; from < arrival.size(); from += BatchSize) {
        const auto first = arrival.begin() + std::ptrdiff_t(from);
        const auto last = arrival.begin() + std::ptrdiff_t(std::min(from + BatchSize, arrival.size()));
        library.import({first, last});
    }
    library.index();
    const auto reader = library.reader();
    const SearchOutcome outcome = TemporaryLibrary::value(reader->search({}, {}, {}));
    QStringList headlines;
    for (qint64 row = 0; row < outcome.listing.count(); ++row)
        headlines.append(TemporaryLibrary::value(reader->article(outcome.listing.at(row))).summary.headline);
    return headlines;
}

void ReaderTest::ordersOfArrivalGiveTheSamePages()
{
    std::vector<ArticleDraft> byDate = drafts(1, 400);
    std::reverse(byDate.begin(), byDate.end());
    std::vector<ArticleDraft> shuffled = byDate;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    std::vector<ArticleDraft> oldLast(byDate.begin() + 200, byDate.end());
    oldLast.insert(oldLast.end(), byDate.begin(), byDate.begin() + 200);
    const TemporaryLibrary first, second, third;
    const QStringList expected = page(first, byDate);
    QCOMPARE(expected.size(), 400);
    QCOMPARE(expected.first(), draft(1).headline);
    QCOMPARE(page(second, shuffled), expected);
    QCOMPARE(page(third, oldLast), expected);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "ReaderTest.moc"
