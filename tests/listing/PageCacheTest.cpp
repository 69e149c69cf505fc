// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeListing.h"
#include "listing/PageCache.h"

#include <QTest>

using namespace dateline;
using namespace dateline::listing;
using namespace dateline::tests;

class PageCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksForNothingUnlessWanted();
    void asksForVisiblePagesFirstThenItsNeighbours();
    void hasTwoRequestsOnTheirWayAtMost();
    void asksForEachArticleOnce();
    void forgetsPagesScrolledPast();
    void honoursAWishBesideTheVisibleRows();
    void showsOldRowsUntilTheNewOnesCome();
    void asksOnlyForWhatANewerResultLacks();
    void asksAgainForWhatChanged();
    void asksAgainForWhatChangedOnItsWay();
    void dropsAnAnswerOlderThanWhatItKnows();
    void asksNoMoreForWhatIsGone();
    void asksNoMoreAfterAnError();
    void showsAMarkAtOnceAndUntilToldOfTheChange();
    void dropsAnswersFromBeforeItWasCleared();
    void holdsABoundedNumberOfRows();
    void takesAMillionChangesAsOne();

private:
    std::optional<PageCache::Request> ask() { return cache.next(rows); }
    void answer(const PageCache::Request& request) { cache.put(request, madeRows(request.ids)); }
    void load()
    {
        while (const auto request = ask()) answer(*request);
    }

    const std::shared_ptr<const ArticleOrder> order = newestFirst(100'000);
    ListedRows rows;
    PageCache cache;
};

static qint64 pageOf(const ListedRows& rows, const std::optional<PageCache::Request>& request)
{
    return request ? rows.rowOf(request->ids.front()) / PageCache::PageSize : -1;
}

void PageCacheTest::init()
{
    cache = PageCache();
    rows = ListedRows(Listing::all(order));
}

void PageCacheTest::asksForNothingUnlessWanted()
{
    QVERIFY(!ask());
    cache.want(0);
    rows = ListedRows();
    QVERIFY(!ask());
}

void PageCacheTest::asksForVisiblePagesFirstThenItsNeighbours()
{
    cache.want(640);
    cache.see(6400, 6400 + 70);
    cache.want(6400 + 64 * 2);
    QList<qint64> pages;
    while (const auto request = ask()) {
        pages.append(pageOf(rows, request));
        answer(*request);
    }
    QCOMPARE(pages, QList<qint64>({100, 101, 102, 99}));
}

void PageCacheTest::hasTwoRequestsOnTheirWayAtMost()
{
    cache.see(0, 1000);
    const auto first = ask();
    QVERIFY(first && ask());
    QVERIFY(!ask());
    answer(*first);
    QCOMPARE(pageOf(rows, ask()), 2);
    QVERIFY(!ask());
}

void PageCacheTest::asksForEachArticleOnce()
{
    cache.want(10);
    const auto request = ask();
    QCOMPARE(request->ids.size(), size_t(PageCache::PageSize));
    cache.want(10);
    cache.want(11);
    QVERIFY(!ask());
    answer(*request);
    cache.want(10);
    QVERIFY(!ask());
    QVERIFY(cache.isFresh(rows.at(10)));
}

void PageCacheTest::forgetsPagesScrolledPast()
{
    for (qint64 row = 0; row < 50'000; row += 40) cache.want(row);
    cache.see(90'000, 90'020);
    QList<qint64> pages;
    while (const auto request = ask()) {
        pages.append(pageOf(rows, request));
        answer(*request);
    }
    QCOMPARE(pages, QList<qint64>({1406, 1407, 1405}));
}

void PageCacheTest::honoursAWishBesideTheVisibleRows()
{
    cache.see(0, 20);
    load();
    cache.want(50'000);
    QCOMPARE(pageOf(rows, ask()), 50'000 / PageCache::PageSize);
}

void PageCacheTest::showsOldRowsUntilTheNewOnesCome()
{
    cache.want(0);
    load();
    cache.ageAll();
    const ArticleId id = rows.at(0);
    QVERIFY(cache.row(id));
    QVERIFY(!cache.isFresh(id));
    cache.want(0);
    const auto request = ask();
    QVERIFY(request);
    auto newer = madeRows(request->ids);
    newer.front().summary.headline = QStringLiteral("Newer");
    cache.put(*request, newer);
    QCOMPARE(cache.row(id)->summary.headline, QStringLiteral("Newer"));
}

void PageCacheTest::asksOnlyForWhatANewerResultLacks()
{
    const auto isOld = [](int id) { return id % 2 == 0 && id <= 99'990; };
    rows = ListedRows(listingOf(order, isOld));
    cache.want(0);
    load();
    rows = ListedRows(listingOf(order, [&](int id) { return isOld(id) || id > 99'995; }));
    cache.want(0);
    QVERIFY(ask()->ids == ArticleIds({{100'000}, {99'999}, {99'998}, {99'997}, {99'996}}));
}

void PageCacheTest::asksAgainForWhatChanged()
{
    cache.want(0);
    load();
    cache.age({rows.at(3), rows.at(9), {1}});
    cache.want(0);
    QVERIFY(ask()->ids == ArticleIds({rows.at(3), rows.at(9)}));
}

void PageCacheTest::asksAgainForWhatChangedOnItsWay()
{
    cache.want(0);
    const auto before = ask();
    cache.age({rows.at(5)});
    answer(*before);
    QVERIFY(!cache.isFresh(rows.at(5)));
    cache.want(0);
    QVERIFY(ask()->ids == ArticleIds({rows.at(5)}));
}

void PageCacheTest::dropsAnAnswerOlderThanWhatItKnows()
{
    cache.want(0);
    const auto older = ask();
    cache.ageAll();
    cache.want(0);
    const auto newer = ask();
    QVERIFY(newer);
    auto said = madeRows(newer->ids);
    said.front().summary.headline = QStringLiteral("Newer");
    cache.put(*newer, said);
    answer(*older);
    QCOMPARE(cache.row(rows.at(0))->summary.headline, QStringLiteral("Newer"));
}

void PageCacheTest::asksNoMoreForWhatIsGone()
{
    cache.want(0);
    const auto request = ask();
    auto said = madeRows(request->ids);
    said.erase(said.begin());
    cache.put(*request, said);
    QVERIFY(!cache.row(rows.at(0)));
    QVERIFY(cache.row(rows.at(1)));
    cache.want(0);
    QVERIFY(!ask());
}

void PageCacheTest::asksNoMoreAfterAnError()
{
    cache.want(0);
    load();
    cache.ageAll();
    cache.want(0);
    cache.giveUp(*ask());
    QVERIFY(cache.row(rows.at(0)));
    cache.want(0);
    QVERIFY(!ask());
}

void PageCacheTest::showsAMarkAtOnceAndUntilToldOfTheChange()
{
    cache.want(0);
    load();
    const ArticleId id = rows.at(0);
    QVERIFY(cache.setUnread({id, {1}}, false) == ArticleIds({id}));
    QVERIFY(cache.setUnread({id}, false).empty());
    QVERIFY(!cache.row(id)->summary.isUnread);
    QVERIFY(cache.setBookmarked({id}, true) == ArticleIds({id}));

    // The store has not heard of it yet, and says unread.
    cache.want(0);
    cache.ageAll();
    cache.setUnread({id}, false);
    load();
    QVERIFY(!cache.row(id)->summary.isUnread);

    cache.age({id});
    cache.want(0);
    load();
    QVERIFY(cache.row(id)->summary.isUnread);
}

void PageCacheTest::dropsAnswersFromBeforeItWasCleared()
{
    cache.want(0);
    const auto before = ask();
    cache.clear();
    answer(*before);
    QVERIFY(!cache.row(rows.at(0)));
    cache.see(0, 500);
    QVERIFY(ask() && ask());
    QVERIFY(!ask());
}

void PageCacheTest::holdsABoundedNumberOfRows()
{
    for (qint64 row = 0; row < rows.count(); row += PageCache::PageSize) {
        cache.see(row, row + 30);
        load();
    }
    qsizetype held = 0;
    for (qint64 row = 0; row < rows.count(); ++row) held += cache.row(rows.at(row)) ? 1 : 0;
    QVERIFY(held <= PageCache::Capacity);
    QVERIFY(cache.row(rows.at(rows.count() - 1)));
    QVERIFY(!cache.row(rows.at(0)));
}

void PageCacheTest::takesAMillionChangesAsOne()
{
    cache.want(0);
    load();
    cache.age(Listing::all(order).page(0, 100'000));
    QVERIFY(!cache.isFresh(rows.at(0)));
    QVERIFY(cache.row(rows.at(0)));
}

QTEST_APPLESS_MAIN(PageCacheTest)
#include "PageCacheTest.moc"
