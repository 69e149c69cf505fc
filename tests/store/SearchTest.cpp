// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"
#include "text/Words.h"

#include <QTest>

#include <numeric>

using namespace dateline;
using namespace dateline::tests;
using query::Node;
using query::NodeKind;
using namespace Qt::StringLiterals;

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatAPlainScanFinds_data();
    void findsWhatAPlainScanFinds();
    void findsWhatAPlainScanFindsForAnyTree();
    void keepsTheLawsOfSets();
    void listsEverythingWithoutTerms();
    void sortsAsAsked_data();
    void sortsAsAsked();
    void ranksHeadlinesAboveBodies();
    void saysWhatHasNoDataYet_data();
    void saysWhatHasNoDataYet();
    void survivesAnything_data();
    void survivesAnything();
    void stopsWhenCancelled();
    void tellsTheFirstPageBeforeItKnowsAll();
    void findsNothingInAnEmptyLibrary();

private:
    std::unique_ptr<SearchedLibrary> m_library;
};

static const QDate Today(2023, 3, 20);

void SearchTest::initTestCase()
{
    m_library = std::make_unique<SearchedLibrary>();
    Chance chance(1);
    std::vector<ArticleDraft> drafts;
    for (int number = 1; number <= 300; ++number) drafts.push_back(chance.draft(number));
    const ArticleIds ids = m_library->add(drafts);
    for (const ArticleId id : ids)
        if (chance.below(3) == 0) m_library->mark({id}, chance.below(2) == 0, chance.below(2) == 0);
    m_library->settle();
}

void SearchTest::findsWhatAPlainScanFinds_data()
{
    QTest::addColumn<QString>("text");
    const QStringList queries{
        u"oil"_s,
        u"OIL"_s,
        u"türk"_s,
        u"TÜRK"_s,
        u"turk"_s,
        u"oil price"_s,
        u"oil AND price"_s,
        u"oil OR price"_s,
        u"oil | 中国"_s,
        u"oil -price"_s,
        u"NOT oil"_s,
        u"-oil"_s,
        u"\"human rights\""_s,
        u"«human rights»"_s,
        u"“human rights”"_s,
        u"\"rights human\""_s,
        u"pipe*"_s,
        u"p*"_s,
        u"\"oil pr\"*"_s,
        u"AT&T"_s,
        u"U.S."_s,
        u"us"_s,
        u"C++"_s,
        u"Covid-19"_s,
        u"covid"_s,
        u"élysée"_s,
        u"elysee"_s,
        u"strasse"_s,
        u"қазақстан"_s,
        u"қазақ*"_s,
        u"казак"_s,
        u"реформа"_s,
        u"еще"_s,
        u"Ελληνας"_s,
        u"السلام"_s,
        u"سلام"_s,
        u"中国"_s,
        u"国人"_s,
        u"中国人民"_s,
        u"人民"_s,
        u"中*"_s,
        u"日本"_s,
        u"กรุง"_s,
        u"ประเทศไทย"_s,
        u"ไทย"_s,
        u"don't"_s,
        u"1,000.50"_s,
        u"1,0*"_s,
        u"headline:oil"_s,
        u"title:中国"_s,
        u"body:oil"_s,
        u"body:\"oil price\""_s,
        u"headline:(oil OR turk)"_s,
        u"headline:oil -body:oil"_s,
        u"source:kazinform"_s,
        u"source:KAZINFORM"_s,
        u"source:\"Agency 001\""_s,
        u"source:agency"_s,
        u"source:kaz*"_s,
        u"source:(kazinform OR ақорда)"_s,
        u"-source:kazinform"_s,
        u"place:astana"_s,
        u"place:алматы"_s,
        u"place:а*"_s,
        u"by:türk"_s,
        u"by:\"jane oil\""_s,
        u"dateline:wire"_s,
        u"slug:oil"_s,
        u"slug:price-1"_s,
        u"lang:kk"_s,
        u"topic:grain"_s,
        u"topic:oil*"_s,
        u"topic:oil"_s,
        u"person:\"volker turk\""_s,
        u"person:volker*"_s,
        u"volker"_s,
        u"\"oil markets\""_s,
        u"wire"_s,
        u"kazakh"_s,
        u"date:2021"_s,
        u"date:2021-03"_s,
        u"date:2021-03-10"_s,
        u"date:2021-03.."_s,
        u"date:..2020"_s,
        u"date:2020-03-01..2021-04-15"_s,
        u"before:2021-06"_s,
        u"after:2021-06"_s,
        u"newer:400d"_s,
        u"older:2y"_s,
        u"-date:2021"_s,
        u"is:unread"_s,
        u"is:read"_s,
        u"is:bookmarked"_s,
        u"-is:read is:bookmarked"_s,
        u"words:>20"_s,
        u"words:5..12"_s,
        u"words:<8"_s,
        u"id:7"_s,
        u"id:(3 OR 9)"_s,
        u"oil OR (price -turk) OR is:bookmarked"_s,
        u"(oil OR 中国) (price OR реформа) -date:2020"_s,
        u"foo:oil"_s,
        u"oil —"_s,
        u"oil OR —"_s,
        u"oil -—"_s,
        u"file:17"_s,
        u"url:none"_s,
        u"nosuchword"_s,
        u"-nosuchword"_s,
        u"oil -oil"_s,
    };
    for (const QString& text : queries) QTest::newRow(qPrintable(text)) << text;
}

void SearchTest::findsWhatAPlainScanFinds()
{
    QFETCH(QString, text);
    const query::Query query = query::parse(text, Today);
    const Listing listing = m_library->search(query).listing;
    QVERIFY2(listing.page(0, listing.count()) == scan(m_library->scanned, query.root),
             qPrintable(QStringLiteral("%1 found, %2 expected")
                            .arg(listing.count())
                            .arg(scan(m_library->scanned, query.root).size())));
}

void SearchTest::findsWhatAPlainScanFindsForAnyTree()
{
    Chance chance(2);
    for (int round = 0; round < 400; ++round) {
        const Node root = chance.tree(4);
        QVERIFY2(m_library->found(root) == scan(m_library->scanned, root), qPrintable(query::print(root)));
    }
}

static Node negated(const Node& child)
{
    return over(NodeKind::Not, {child});
}

void SearchTest::keepsTheLawsOfSets()
{
    Chance chance(3);
    for (int round = 0; round < 100; ++round) {
        Node a = chance.tree(2), b = chance.tree(2);
        const ArticleIds left = m_library->found(a), right = m_library->found(b);
        // A clause without words stands for nothing at all, so it obeys no law of sets.
        if (query::print(a).contains(u'—') || query::print(b).contains(u'—')) continue;
        QVERIFY(m_library->found(over(NodeKind::Or, {a, b})).size() >= std::max(left.size(), right.size()));
        QVERIFY(m_library->found(over(NodeKind::And, {a, b})).size() <= std::min(left.size(), right.size()));
        QVERIFY(m_library->found(over(NodeKind::And, {a, negated(a)})).empty());
        QVERIFY(m_library->found(negated(negated(a))) == left);
        QVERIFY(m_library->found(negated(over(NodeKind::And, {a, b}))) ==
                m_library->found(over(NodeKind::Or, {negated(a), negated(b)})));
        QVERIFY(m_library->found(negated(over(NodeKind::Or, {a, b}))) ==
                m_library->found(over(NodeKind::And, {negated(a), negated(b)})));
    }
}

void SearchTest::listsEverythingWithoutTerms()
{
    const auto outcome = m_library->search(query::parse(QString(), Today));
    QCOMPARE(outcome.listing.count(), 300);
    QCOMPARE(outcome.indexBehind, 0);
    QVERIFY(outcome.listing.page(0, 300) == scan(m_library->scanned, Node()));
}

static const ScannedArticle& articleOf(const std::vector<ScannedArticle>& articles, ArticleId id)
{
    return *std::find_if(articles.begin(), articles.end(), [&](const auto& article) { return article.id == id; });
}

void SearchTest::sortsAsAsked_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& terms : {u""_s, u"oil"_s, u"nosuchword"_s})
        for (const QString& sort : {u"oldest"_s, u"headline"_s, u"source"_s, u"words"_s, u"relevance"_s})
            QTest::newRow(qPrintable(terms + u" by "_s + sort)) << terms + u" sort:"_s + sort;
}

void SearchTest::sortsAsAsked()
{
    QFETCH(QString, text);
    const query::Query query = query::parse(text, Today);
    const ArticleIds newest = scan(m_library->scanned, query.root);
    const Listing listing = m_library->search(query).listing;
    const ArticleIds sorted = listing.page(0, listing.count());
    QVERIFY(std::is_permutation(sorted.begin(), sorted.end(), newest.begin(), newest.end()));
    if (query.sort == query::SortKey::Oldest) QVERIFY(ArticleIds(newest.rbegin(), newest.rend()) == sorted);
    const auto rankOf = [&](ArticleId id) { return std::find(newest.begin(), newest.end(), id); };
    for (size_t row = 1; row < sorted.size(); ++row) {
        const ScannedArticle& before = articleOf(m_library->scanned, sorted[row - 1]);
        const ScannedArticle& after = articleOf(m_library->scanned, sorted[row]);
        const bool isNewer = rankOf(before.id) < rankOf(after.id);
        if (query.sort == query::SortKey::Words) {
            const auto length = [](const ScannedArticle& one) { return text::words(one.draft.body).size(); };
            QVERIFY(length(before) > length(after) || (length(before) == length(after) && isNewer));
        }
        if (query.sort == query::SortKey::Source) {
            QVERIFY(!before.draft.source.isNull() || after.draft.source.isNull());
            if (before.draft.source == after.draft.source) QVERIFY(isNewer);
        }
        if (query.sort == query::SortKey::Headline && before.draft.headline == after.draft.headline) QVERIFY(isNewer);
        QCOMPARE(listing.rowOf(after.id), std::optional(qint64(row)));
    }
}

void SearchTest::ranksHeadlinesAboveBodies()
{
    SearchedLibrary library;
    ArticleDraft inBody = draft(1), inHeadline = draft(2), nowhere = draft(3), alsoInHeadline = draft(4);
    inBody.body += u" Zinc was sold."_s;
    inHeadline.headline = u"Zinc is sold"_s;
    alsoInHeadline.headline = u"Zinc is sold"_s;
    const ArticleIds ids = library.add({inBody, inHeadline, nowhere, alsoInHeadline});
    library.settle();
    const Listing listing = library.search(query::parse(u"zinc sort:relevance"_s, Today)).listing;
    QVERIFY((listing.page(0, 10) == ArticleIds{ids[1], ids[3], ids[0]}));
}

void SearchTest::saysWhatHasNoDataYet_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"quote:oil"_s, u"speaker:oil"_s, u"search:grain"_s, u"has:link"_s, u"has:image"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void SearchTest::saysWhatHasNoDataYet()
{
    QFETCH(QString, text);
    const query::Query query = query::parse(text, Today);
    const auto outcome = m_library->search(query);
    QCOMPARE(outcome.listing.count(), 0);
    QVERIFY(outcome.remarks.size() > query.remarks.size());
    const query::Remark& remark = outcome.remarks.back();
    QVERIFY2(remark.sentence.contains(u"nothing recorded yet"), qPrintable(remark.sentence));
    QVERIFY(remark.position >= 0 && remark.length > 0 && remark.position + remark.length <= text.size());
}

void SearchTest::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    const QStringList queries{
        u"\""_s,
        u"\"\"\""_s,
        u"*"_s,
        u"**"_s,
        u"^oil"_s,
        u"{headline}:oil"_s,
        u"oil NEAR(price, 3)"_s,
        u"NEAR(oil price)"_s,
        u"+oil"_s,
        u"oil + price"_s,
        u"'; DROP TABLE words; --"_s,
        u"%' OR 1=1"_s,
        u"headline : oil"_s,
        u"- headline : oil"_s,
        u"oil AND"_s,
        u"OR"_s,
        u"NOT"_s,
        u"((((("_s,
        u")))))"_s,
        u"\"oil\"\"price\""_s,
        u"\\"_s,
        u"oil\u001Fprice"_s,
        QStringLiteral("oil\0price").left(9),
        QString(QChar(0)),
        QString(QChar(0xd800)),
        QString(QChar(0xfffe)),
        u"source:\"\""_s,
        u"source:—"_s,
        u"date:9999999999999"_s,
        u"words:>99999999999999999999"_s,
        u"id:-1"_s,
        u"𝐨𝐢𝐥"_s,
        u"ﷺ"_s,
        u"o\u0308il"_s,
    };
    for (const QString& text : queries) QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("a word of 100 KB") << QString(100'000, u'a');
    QTest::newRow("100 KB of words") << u"oil "_s.repeated(25'000);
    QTest::newRow("100 KB of alternatives") << u"oil OR pr* OR "_s.repeated(7'000);
    QTest::newRow("100 KB of different words") << [] {
        QString text;
        for (int number = 0; text.size() < 100'000; ++number) text += QStringLiteral("w%1 ").arg(number);
        return text;
    }();
    QTest::newRow("a phrase of 100 KB") << u"\""_s + u"oil price "_s.repeated(10'000) + u"\""_s;
    QTest::newRow("100 KB of groups") << u"("_s.repeated(50'000) + u"oil"_s + u")"_s.repeated(50'000);
    QTest::newRow("100 KB of Chinese") << u"中国人民"_s.repeated(8'000);
}

void SearchTest::survivesAnything()
{
    QFETCH(QString, text);
    // A plain scan of thousands of clauses takes its time: a few articles stand for all.
    const std::vector<ScannedArticle> some(m_library->scanned.begin(), m_library->scanned.begin() + 5);
    for (const QString& sort : {QString(), u" sort:relevance"_s}) {
        const query::Query query = query::parse(text + sort, Today);
        const Listing listing = m_library->search(query).listing;
        const ArticleIds expected = scan(some, query.root);
        for (const ScannedArticle& article : some) {
            const bool isExpected = std::find(expected.begin(), expected.end(), article.id) != expected.end();
            QCOMPARE(listing.contains(article.id), isExpected);
        }
        QVERIFY(m_library->reader().rows(listing.page(0, 5), query));
        QVERIFY(m_library->reader().matches(m_library->scanned.front().id, query));
    }
}

void SearchTest::stopsWhenCancelled()
{
    const Cancel cancel;
    cancel.request();
    for (const QString& text : {u"oil"_s, u"sort:headline"_s}) {
        const auto outcome = m_library->reader().search(query::parse(text, Today), {}, cancel);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(m_library->search(query::parse(u"oil"_s, Today)).listing.count() > 0);
}

// An expression reads texts, the newest first, and is told of in part before it has read them all.
void SearchTest::tellsTheFirstPageBeforeItKnowsAll()
{
    SearchedLibrary library;
    Chance chance(5);
    std::vector<ArticleDraft> drafts;
    for (int number = 1; number <= 3000; ++number) {
        drafts.push_back(chance.draft(number));
        drafts.back().body = QStringLiteral("Story %1 of many").arg(number);
    }
    (void)library.store(drafts);
    library.settle();
    std::vector<store::SearchOutcome> parts;
    store::SearchOptions options;
    options.partly = [&](store::SearchOutcome part) { parts.push_back(std::move(part)); };
    const query::Query query = query::parse(u"/story [0-9]+ of/"_s, Today);
    const auto whole = TemporaryLibrary::value(library.reader().search(query, options, Cancel()));
    QVERIFY(whole.isComplete);
    QCOMPARE(whole.listing.count(), 3000);
    QVERIFY(!parts.empty());
    for (const store::SearchOutcome& part : parts) {
        QVERIFY(!part.isComplete);
        QVERIFY(part.listing.count() >= 50 && part.listing.count() < 3000);
        for (const ArticleId id : part.listing.page(0, part.listing.count())) QVERIFY(whole.listing.contains(id));
    }
}

void SearchTest::findsNothingInAnEmptyLibrary()
{
    SearchedLibrary library;
    library.settle();
    for (const QString& text : {u""_s, u"oil"_s, u"NOT oil"_s, u"date:2023"_s, u"is:unread"_s, u"source:x"_s,
                                u"sort:headline"_s, u"oil sort:relevance"_s}) {
        const auto outcome = library.search(query::parse(text, Today));
        QCOMPARE(outcome.listing.count(), 0);
        QCOMPARE(outcome.indexBehind, 0);
    }
    QVERIFY(TemporaryLibrary::value(library.reader().rows({}, {})).empty());
    QVERIFY(TemporaryLibrary::value(library.reader().rows({ArticleId{1}}, {})).empty());
    QVERIFY(!library.reader().matches(ArticleId{1}, {}));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
