// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every order held against a plain stable sort of the same articles, which shares no code with the store's.
#include "SearchedLibrary.h"
#include "query/Parser.h"
#include "text/Words.h"

#include <QCollator>
#include <QTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using query::Order;
using query::SortKey;

static const QDate Today(2023, 3, 20);

class SortingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAPlainStableSort_data();
    void isAPlainStableSort();
    void followsWhatIsAdded();
    void isTheSameAskedAgain();
    void stopsWhereNobodyWaits();
    void stayingArticlesStandInTheirPlaces();
    void aDayCountsAsTheEndOfItInHours();

private:
    std::unique_ptr<SearchedLibrary> m_library;
};

void SortingTest::initTestCase()
{
    m_library = std::make_unique<SearchedLibrary>();
    Chance chance(7);
    std::vector<ArticleDraft> drafts;
    for (int number = 1; number <= 400; ++number) {
        ArticleDraft draft = chance.draft(number);
        if (number % 9 == 0) draft.headline.clear();
        if (number % 5 == 0) draft.headline = u"The same headline"_s;
        drafts.push_back(draft);
    }
    m_library->add(drafts);
    m_library->settle();
}

static ArticleIds idsOf(SearchedLibrary& library, const QString& text)
{
    const Listing listing = library.search(query::parse(text, Today)).listing;
    const ArticleIds ids = listing.page(0, listing.count());
    for (size_t row = 0; row < ids.size(); ++row)
        if (listing.rowOf(ids[row]) != qint64(row)) qFatal("rows and articles do not fit together");
    return ids;
}

/// -1: left comes first by this key; 0: they are equal in it.
static int compared(const ArticleDraft& left, const ArticleDraft& right, Order::Step step)
{
    static const QCollator collator{QLocale(QLocale::English)};
    const auto sign = [&](auto difference) { return (difference > 0) - (difference < 0); };
    if (step.key == SortKey::Words) {
        const auto length = [](const ArticleDraft& draft) { return qint64(text::words(draft.body).size()); };
        return sign(length(right) - length(left)) * (step.isReversed ? -1 : 1);
    }
    if (step.key == SortKey::Newest || step.key == SortKey::Oldest) {
        if (left.date.isKnown() != right.date.isKnown()) return left.date.isKnown() ? -1 : 1;
        if (!left.date.isKnown()) return 0;
        return sign(step.key == SortKey::Newest ? right.date.key - left.date.key : left.date.key - right.date.key);
    }
    const auto text = [&](const ArticleDraft& draft) {
        if (step.key == SortKey::Headline) return draft.headline;
        if (step.key == SortKey::Source) return draft.source;
        if (step.key == SortKey::Place) return draft.place;
        return step.key == SortKey::Byline ? draft.byline : draft.language;
    };
    if (text(left).isEmpty() != text(right).isEmpty()) return text(right).isEmpty() ? -1 : 1;
    return sign(collator.compare(text(left), text(right))) * (step.isReversed ? -1 : 1);
}

static ArticleIds plainlySorted(SearchedLibrary& library, const query::Query& query)
{
    ArticleIds ids = scan(library.scanned, query.root);  // newest first
    const auto draftOf = [&](ArticleId id) -> const ArticleDraft& {
        return std::ranges::find(library.scanned, id, &ScannedArticle::id)->draft;
    };
    std::stable_sort(ids.begin(), ids.end(), [&](ArticleId left, ArticleId right) {
        for (const Order::Step& step : query.sort->steps())
            if (const int first = compared(draftOf(left), draftOf(right), step); first != 0) return first < 0;
        return false;
    });
    return ids;
}

void SortingTest::isAPlainStableSort_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& terms : {u""_s, u"oil"_s, u"=Türk date:2021"_s, u"nosuchword"_s})
        for (const QString& sort :
             {u"headline"_s, u"-headline"_s, u"source"_s, u"-source"_s, u"words"_s, u"-words"_s, u"place"_s,
              u"-place"_s, u"byline"_s, u"-byline"_s, u"language"_s, u"-language"_s, u"source,-words"_s,
              u"place,source,headline"_s, u"-language,byline,-place"_s, u"headline,oldest"_s, u"newest,-words"_s,
              u"oldest,source"_s, u"words,source,oldest"_s})
            QTest::newRow(qPrintable(terms + u" by "_s + sort)) << terms + u" sort:"_s + sort;
}

void SortingTest::isAPlainStableSort()
{
    QFETCH(QString, text);
    const query::Query query = query::parse(text, Today);
    QVERIFY(query.sort);
    QVERIFY(idsOf(*m_library, text) == plainlySorted(*m_library, query));
}

void SortingTest::isTheSameAskedAgain()
{
    // More orders than are kept, each asked when it may be known and when it may not.
    const QStringList orders{u"headline"_s, u"source,headline"_s, u"-words"_s, u"place,byline"_s, u"-headline"_s};
    std::map<QString, ArticleIds> first;
    for (const QString& order : orders) first[order] = idsOf(*m_library, u"sort:"_s + order);
    for (const QString& order : {orders[0], orders[4], orders[4], orders[2], orders[1], orders[3], orders[0]})
        QVERIFY(idsOf(*m_library, u"sort:"_s + order) == first[order]);
}

void SortingTest::followsWhatIsAdded()
{
    SearchedLibrary library;
    Chance chance(11);
    for (const int from : {1, 40, 80}) {
        std::vector<ArticleDraft> drafts;
        for (int number = from; number < from + 39; ++number) drafts.push_back(chance.draft(number));
        library.add(drafts);
        library.settle();
        for (const QString& sort : {u"headline"_s, u"byline,-words"_s, u"place,oldest"_s}) {
            const query::Query query = query::parse(u"sort:"_s + sort, Today);
            QVERIFY2(idsOf(library, u"sort:"_s + sort) == plainlySorted(library, query), qPrintable(sort));
        }
    }
}

void SortingTest::stopsWhereNobodyWaits()
{
    const Cancel cancel;
    cancel.request();
    const auto outcome = m_library->reader().search(query::parse(u"sort:headline,words"_s, Today), {}, cancel);
    QVERIFY(!outcome && outcome.error().kind == ErrorKind::Cancelled);
    const query::Query query = query::parse(u"sort:headline,words"_s, Today);
    QVERIFY(idsOf(*m_library, u"sort:headline,words"_s) == plainlySorted(*m_library, query));
}

void SortingTest::stayingArticlesStandInTheirPlaces()
{
    SearchedLibrary library;
    const ArticleIds ids = library.add(drafts(1, 6));  // the first is the newest
    library.settle();
    library.mark({ids[1], ids[3], ids[4]}, true, false);
    TemporaryLibrary::value(library.library().markWriter()->set({MarkKind::Bin}, {ids[4]}, true));
    library.settle();
    const query::Query unread = query::parse(u"is:unread"_s, Today);
    store::SearchOptions options;
    options.staying = {ids[3], ids[4], ArticleId{999'999}};  // read; read and in the Bin; nowhere
    const Listing listing = TemporaryLibrary::value(library.reader().search(unread, options, Cancel())).listing;
    QVERIFY((listing.page(0, 10) == ArticleIds{ids[0], ids[2], ids[3], ids[5]}));
}

void SortingTest::aDayCountsAsTheEndOfItInHours()
{
    SearchedLibrary library;
    std::vector<ArticleDraft> all = drafts(1, 5);
    const auto at = [](int day, int hour) {
        ArticleDate date = tests::day(2023, 3, day);
        date.key += hour * 3600;
        if (hour > 0) date.precision = DatePrecision::Minute;
        return date;
    };
    all[0].date = at(20, 1);
    all[1].date = at(19, 0);   // only the day: it may have come in the evening
    all[2].date = at(19, 9);   // 25 hours ago
    all[3].date = at(19, 11);  // 23 hours ago
    all[4].date = at(18, 0);
    const ArticleIds ids = library.add(all);
    library.settle();
    const query::Query query = query::parse(u"newer:24h"_s, QDateTime(QDate(2023, 3, 20), QTime(10, 0)));
    const Listing listing = library.search(query).listing;
    QVERIFY((listing.page(0, 10) == ArticleIds{ids[0], ids[3], ids[1]}));
    QVERIFY(listing.page(0, 10) == scan(library.scanned, query.root));
}

QTEST_GUILESS_MAIN(SortingTest)
#include "SortingTest.moc"
