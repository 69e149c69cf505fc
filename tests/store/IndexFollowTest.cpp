// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/Transaction.h"
#include "store/index/IndexCheck.h"
#include "store/index/IndexFollower.h"
#include "store/index/Tokenizer.h"

#include <QFile>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using store::Access;
using store::Connection;

class IndexFollowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsAFreshIndexAfterAnyMixOfChanges_data();
    void equalsAFreshIndexAfterAnyMixOfChanges();
    void isBuiltAgainWhereItWasDeleted();
    void resumesWhereItWasStopped();
    void leavesNothingOfAStepThatFailed();
    void forgetsTheWordsOfAStepThatWasCancelled();
    void endsAStepWhereAChunkEnds();
    void followsPastAThousandCommits();
    void isBuiltAnewForOtherRulesOfWords();
    void isBuiltAnewForOtherArticles();
    void tellsHowFarItIsBehind();
    void takesAtMostWhatItIsAskedTo();
    void tellsWhatItIndexed();
    void reportsWhatIsMissing();
    void saysNothingAgainstAnIndexThatIsBehind();
};

static Error failure(const Result<QStringList>& result)
{
    return result ? Error{ErrorKind::NotFound, {}, {}} : result.error();
}

// Every query's answer, so that two libraries can be held against each other.
static std::vector<ArticleIds> answers(SearchedLibrary& library)
{
    Chance chance(77);
    std::vector<ArticleIds> all;
    for (int round = 0; round < 60; ++round) all.push_back(library.found(chance.tree(3)));
    return all;
}

static bool equalsTheScan(SearchedLibrary& library)
{
    Chance chance(77);
    for (int round = 0; round < 60; ++round) {
        const query::Node root = chance.tree(3);
        if (library.found(root) == scan(library.scanned, root)) continue;
        qWarning("%s", qPrintable(query::print(root)));
        return false;
    }
    return true;
}

// At the same place and with half the words in common: another text of the same article.
static ArticleDraft rewritten(const ArticleDraft& before, Chance& chance)
{
    ArticleDraft after = before;
    after.body += u"\n\n"_s + chance.words(1, 2);
    after.headline = chance.words(1, 4);
    return after;
}

static void update(SearchedLibrary& library, Chance& chance)
{
    ScannedArticle& article = library.scanned[size_t(chance.below(int(library.scanned.size())))];
    const ArticleDraft after = rewritten(article.draft, chance);
    const auto outcome = library.store({after});
    if (outcome.updated == ArticleIds{article.id}) article.draft = after;
    // Too few words in common: another article.
    if (!outcome.added.empty()) library.scanned.push_back({outcome.added[0], after});
}

static void undoLast(SearchedLibrary& library, size_t countBefore)
{
    TemporaryLibrary::value(library.articleWriter().undoImport(library.lastImport));
    library.scanned.resize(countBefore);
}

static ArticleIds idsOf(const SearchedLibrary& library)
{
    ArticleIds ids;
    for (const ScannedArticle& article : library.scanned) ids.push_back(article.id);
    return ids;
}

void IndexFollowTest::equalsAFreshIndexAfterAnyMixOfChanges_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed) QTest::addRow("seed %u", seed) << seed;
}

void IndexFollowTest::equalsAFreshIndexAfterAnyMixOfChanges()
{
    QFETCH(unsigned, seed);
    Chance chance(seed);
    SearchedLibrary library;
    int number = 0;
    const auto drafts = [&](int count) {
        std::vector<ArticleDraft> all;
        while (count-- > 0) all.push_back(chance.draft(++number));
        return all;
    };
    library.add(drafts(60));
    for (int round = 0; round < 40; ++round) {
        const size_t countBefore = library.scanned.size();
        switch (chance.below(6)) {
            case 0:
                library.add(drafts(1 + chance.below(5)));
                break;
            case 1:
            case 2:
                update(library, chance);
                break;
            case 3:
                library.add(drafts(3));
                if (chance.below(2) == 0) library.settle();
                undoLast(library, countBefore);
                break;
            case 4:
                library.mark({chance.oneOf(idsOf(library))}, chance.below(2) == 0, chance.below(2) == 0);
                break;
            default:
                library.settle();
                break;
        }
    }
    library.settle();
    QVERIFY(equalsTheScan(library));
    QCOMPARE(TemporaryLibrary::value(library.reader().check({}, Cancel())), QStringList());

    const auto followed = answers(library);
    TemporaryLibrary::check(library.indexWriter().startAnew());
    library.settle();
    QVERIFY(answers(library) == followed);
    const auto freshReader = library.library().reader();
    query::Query everything;
    const auto fresh = TemporaryLibrary::value(freshReader->search(everything, {}, Cancel())).listing;
    QVERIFY(fresh.page(0, fresh.count()) == library.found(everything.root));
}

void IndexFollowTest::isBuiltAgainWhereItWasDeleted()
{
    TemporaryLibrary library;
    library.import(drafts(1, 30));
    library.index();
    for (const char* name : {"index.db", "index.db-wal", "index.db-shm"}) QFile::remove(library.file(name));
    TemporaryLibrary::check(store::prepareLibrary(library.folder(), fixedClock()));
    const query::Query query = query::parse(u"delegates"_s, QDate(2023, 3, 20));
    const auto reader = library.reader();
    const auto before = TemporaryLibrary::value(reader->search(query, {}, Cancel()));
    QCOMPARE(before.listing.count(), 0);
    QCOMPARE(before.indexBehind, 30);
    library.index();
    const auto after = TemporaryLibrary::value(reader->search(query, {}, Cancel()));
    QCOMPARE(after.listing.count(), 30);
    QCOMPARE(after.indexBehind, 0);
}

void IndexFollowTest::resumesWhereItWasStopped()
{
    TemporaryLibrary library;
    library.import(drafts(1, 30));
    for (int round = 0; round < 3; ++round)
        QCOMPARE(TemporaryLibrary::value(library.indexWriter()->follow(7)).indexed, 7);
    const auto last = TemporaryLibrary::value(library.indexWriter()->follow(100));
    QCOMPARE(last.indexed, 9);
    QCOMPARE(last.behind, 0);
    const auto listing = TemporaryLibrary::value(
                             library.reader()->search(query::parse(u"delegates"_s, QDate(2023, 3, 20)), {}, Cancel()))
                             .listing;
    QCOMPARE(listing.count(), 30);
}

// The words stay in memory between steps: what no commit wrote must be told again.
void IndexFollowTest::forgetsTheWordsOfAStepThatWasCancelled()
{
    TemporaryLibrary library;
    const auto writer = library.indexWriter();
    library.import(drafts(1, 3));
    QCOMPARE(TemporaryLibrary::value(writer->follow(100)).indexed, 3);
    ArticleDraft rare = draft(4);
    rare.body += u" Zanzibar."_s;
    library.import({rare});
    Cancel cancelled;
    cancelled.request();
    const auto stopped = writer->follow(100, cancelled);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(TemporaryLibrary::value(library.reader()->info()).indexBehind, 1);
    QCOMPARE(TemporaryLibrary::value(writer->follow(100)).indexed, 1);
    for (const QString& query : {u"zanzibar"_s, u"zanz*"_s, u"*anziba?"_s, u"zanzibra~1"_s}) {
        const auto found =
            TemporaryLibrary::value(library.reader()->search(query::parse(query, QDate(2023, 3, 20)), {}, Cancel()));
        QVERIFY2(found.listing.count() == 1, qPrintable(query));
    }
}

void IndexFollowTest::endsAStepWhereAChunkEnds()
{
    TemporaryLibrary library;
    TemporaryLibrary::check(library.markWriter()->raiseIds(65'533));
    library.import(drafts(1, 10));
    const auto writer = library.indexWriter();
    const auto first = TemporaryLibrary::value(writer->follow(100));
    QVERIFY(first.indexed > 0 && first.indexed < 10);
    QCOMPARE(first.change.added.back().value & 0xffff, 0xffff);
    QCOMPARE(TemporaryLibrary::value(writer->follow(100)).indexed, 10 - first.indexed);
    QCOMPARE(TemporaryLibrary::value(library.reader()->check({}, {})), QStringList());
}

void IndexFollowTest::leavesNothingOfAStepThatFailed()
{
    SearchedLibrary library;
    Chance chance(5);
    std::vector<ArticleDraft> drafts;
    for (int number = 1; number <= 20; ++number) drafts.push_back(chance.draft(number));
    library.add(drafts);
    {
        // Killed within a commit: what was written goes with the connection.
        const auto articles = TemporaryLibrary::value(
            Connection::open(store::pathOf(library.library().folder(), store::ArticlesFile), Access::ReadOnly));
        const auto index = TemporaryLibrary::value(
            Connection::open(store::pathOf(library.library().folder(), store::IndexFile), Access::ReadWrite));
        TemporaryLibrary::check(store::registerTokenizer(index->handle()));
        const auto transaction = TemporaryLibrary::value(store::Transaction::begin(*index));
        TemporaryLibrary::check(
            index->execute("INSERT INTO words (rowid, headline) VALUES (1, 'oil'), (7, 'oil'), (900, 'oil')"));
        TemporaryLibrary::check(index->execute("UPDATE watermark SET article = 900"));
    }
    library.settle();
    QVERIFY(equalsTheScan(library));
    QCOMPARE(TemporaryLibrary::value(library.reader().check({}, Cancel())), QStringList());
}

void IndexFollowTest::followsPastAThousandCommits()
{
    SearchedLibrary library;
    Chance chance(6);
    library.add({chance.draft(1), chance.draft(2), chance.draft(3)});
    library.settle();
    update(library, chance);
    {
        const auto articles = TemporaryLibrary::value(
            Connection::open(store::pathOf(library.library().folder(), store::ArticlesFile), Access::ReadWrite));
        TemporaryLibrary::check(articles->execute("DELETE FROM change WHERE revision < 2"));
        TemporaryLibrary::check(articles->execute("UPDATE change SET revision = revision + 2000"));
    }
    library.settle();
    QVERIFY(equalsTheScan(library));
}

void IndexFollowTest::isBuiltAnewForOtherRulesOfWords()
{
    SearchedLibrary library;
    library.add(drafts(1, 12));
    library.settle();
    {
        const auto index = TemporaryLibrary::value(
            Connection::open(store::pathOf(library.library().folder(), store::IndexFile), Access::ReadWrite));
        TemporaryLibrary::check(index->execute("UPDATE watermark SET tokenizer = tokenizer + 1"));
    }
    QCOMPARE(TemporaryLibrary::value(library.reader().info()).indexBehind, 12);
    QVERIFY(!TemporaryLibrary::value(library.reader().check({}, Cancel())).isEmpty());
    const auto step = TemporaryLibrary::value(library.indexWriter().follow(100));
    QCOMPARE(step.indexed, 12);
    QVERIFY(step.change.everything);
    library.settle();
    QVERIFY(equalsTheScan(library));
}

void IndexFollowTest::isBuiltAnewForOtherArticles()
{
    TemporaryLibrary before, after;
    before.import(drafts(1, 5));
    before.index();
    after.import(drafts(20, 6));
    for (const char* name : {"index.db", "index.db-wal", "index.db-shm"}) {
        QFile::remove(after.file(name));
        QFile::copy(before.file(name), after.file(name));
    }
    {
        const auto articles = TemporaryLibrary::value(
            Connection::open(store::pathOf(after.folder(), store::ArticlesFile), Access::ReadWrite));
        TemporaryLibrary::check(articles->execute("UPDATE import SET started = started + 1"));
    }
    after.index();
    const auto found = [&](const QString& text) {
        const auto query = query::parse(text, QDate(2023, 3, 20));
        return TemporaryLibrary::value(after.reader()->search(query, {}, Cancel())).listing.count();
    };
    QCOMPARE(found(u"district15"_s), 0);   // 2 * 7 + 1: of the library before
    QCOMPARE(found(u"district141"_s), 1);  // 20 * 7 + 1
    QCOMPARE(found(u"delegates"_s), 6);
}

void IndexFollowTest::tellsHowFarItIsBehind()
{
    SearchedLibrary library;
    Chance chance(8);
    library.add({chance.draft(1), chance.draft(2), chance.draft(3), chance.draft(4)});
    QCOMPARE(TemporaryLibrary::value(library.reader().info()).indexBehind, 4);
    library.settle();
    QCOMPARE(TemporaryLibrary::value(library.reader().info()).indexBehind, 0);
    update(library, chance);
    QCOMPARE(TemporaryLibrary::value(library.reader().info()).indexBehind, 1);
    library.settle();
    QCOMPARE(library.search({}).indexBehind, 0);
}

void IndexFollowTest::takesAtMostWhatItIsAskedTo()
{
    SearchedLibrary library;
    Chance chance(9);
    std::vector<ArticleDraft> first;
    for (int number = 1; number <= 10; ++number) first.push_back(chance.draft(number));
    library.add(first);
    library.settle();
    for (int round = 0; round < 5; ++round) update(library, chance);
    library.add({chance.draft(21), chance.draft(22), chance.draft(23)});
    qint64 indexed = 0;
    for (;;) {
        const auto step = TemporaryLibrary::value(library.indexWriter().follow(2));
        if (step.indexed == 0) break;
        QVERIFY(step.indexed <= 2);
        indexed += step.indexed;
        QCOMPARE(step.behind, TemporaryLibrary::value(library.reader().info()).indexBehind);
    }
    QVERIFY(indexed >= 3 && indexed <= 8);
    library.settle();
    QVERIFY(equalsTheScan(library));
}

void IndexFollowTest::tellsWhatItIndexed()
{
    SearchedLibrary library;
    Chance chance(10);
    ArticleIds ids = library.add({chance.draft(1), chance.draft(2)});
    std::sort(ids.begin(), ids.end());
    const auto added = TemporaryLibrary::value(library.indexWriter().follow(10)).change;
    QVERIFY(added.added == ids && added.changed.empty() && !added.everything);
    QCOMPARE(added.realm, Realm::Index);
    const ScannedArticle& article = library.scanned[1];
    QVERIFY(library.store({rewritten(article.draft, chance)}).updated == ArticleIds{article.id});
    const auto changed = TemporaryLibrary::value(library.indexWriter().follow(10)).change;
    QVERIFY(changed.added.empty() && changed.changed == ArticleIds{article.id});
    QCOMPARE(changed.revision, added.revision + 1);
    const auto nothing = TemporaryLibrary::value(library.indexWriter().follow(10));
    QCOMPARE(nothing.indexed, 0);
    QCOMPARE(nothing.change.revision, changed.revision);
}

void IndexFollowTest::reportsWhatIsMissing()
{
    SearchedLibrary library;
    library.add(drafts(1, 20));
    library.settle();
    QCOMPARE(TemporaryLibrary::value(library.reader().check({}, Cancel())), QStringList());
    {
        const auto index = TemporaryLibrary::value(
            Connection::open(store::pathOf(library.library().folder(), store::IndexFile), Access::ReadWrite));
        TemporaryLibrary::check(store::registerTokenizer(index->handle()));
        TemporaryLibrary::check(index->execute("INSERT INTO words (words) VALUES ('delete-all')"));
        TemporaryLibrary::check(index->execute("INSERT INTO words (rowid, headline) VALUES (1, 'another')"));
    }
    const QStringList problems = TemporaryLibrary::value(library.reader().check({}, Cancel()));
    QVERIFY(problems.contains(u"19 articles are missing from the index"_s));
    QVERIFY(problems.contains(u"The index does not find article 1 by a word of its text"_s));
    const Cancel cancel;
    cancel.request();
    QCOMPARE(failure(library.reader().check({}, cancel)).kind, ErrorKind::Cancelled);
}

void IndexFollowTest::saysNothingAgainstAnIndexThatIsBehind()
{
    SearchedLibrary library;
    library.add(drafts(1, 5));
    QCOMPARE(TemporaryLibrary::value(library.reader().check({}, Cancel())), QStringList());
    library.settle();
    library.add(drafts(6, 5));
    QCOMPARE(TemporaryLibrary::value(library.reader().check({}, Cancel())), QStringList());
}

QTEST_GUILESS_MAIN(IndexFollowTest)
#include "IndexFollowTest.moc"
