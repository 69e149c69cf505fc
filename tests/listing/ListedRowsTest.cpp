// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeListing.h"
#include "listing/ListedRows.h"

#include <QTest>

#include <random>
#include <set>

using namespace dateline;
using namespace dateline::listing;
using namespace dateline::tests;

class ListedRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isItsListingWhereNothingIsKept();
    void keepsTheArticleAfterItsNeighbour();
    void keepsTheArticleBeforeItsNeighbourWhereNewOnesCame();
    void keepsTheLastArticleOfAll();
    void keepsNothingThatWasNotThere();
    void keepsNothingThatIsThereAnyway();
    void keepsAnArticleThroughManyRefreshes();
    void mapsRowsAndIdsBothWays();
    void selectsRangesOfRowsWithTheKeptArticle_data();
    void selectsRangesOfRowsWithTheKeptArticle();
};

static ListedRows rowsOf(const std::shared_ptr<const ArticleOrder>& order, std::set<int> ids)
{
    return ListedRows(listingOf(order, [&](int id) { return ids.contains(id); }));
}

static Listing only(const std::shared_ptr<const ArticleOrder>& order, std::set<int> ids)
{
    return rowsOf(order, std::move(ids)).listing();
}

void ListedRowsTest::isItsListingWhereNothingIsKept()
{
    QCOMPARE(ListedRows().count(), 0);
    QCOMPARE(ListedRows().rowOf({1}), -1);
    QVERIFY(ListedRows().page(0, 64).empty());
    const auto order = newestFirst(10);
    const ListedRows rows = rowsOf(order, {2, 5, 9});
    QCOMPARE(rows.count(), 3);
    QVERIFY(rows.page(0, 64) == ArticleIds({{9}, {5}, {2}}));
}

void ListedRowsTest::keepsTheArticleAfterItsNeighbour()
{
    const auto order = newestFirst(10);
    const auto rows = ListedRows::following(rowsOf(order, {2, 5, 7, 9}), only(order, {2, 7, 9}), {5});
    QVERIFY(rows.page(0, 64) == ArticleIds({{9}, {7}, {5}, {2}}));
}

void ListedRowsTest::keepsTheArticleBeforeItsNeighbourWhereNewOnesCame()
{
    const auto order = newestFirst(10);
    const auto rows = ListedRows::following(rowsOf(order, {2, 5, 7}), only(order, {2, 5, 8, 9, 10}), {7});
    QVERIFY(rows.page(0, 64) == ArticleIds({{10}, {9}, {8}, {7}, {5}, {2}}));
}

void ListedRowsTest::keepsTheLastArticleOfAll()
{
    const auto order = newestFirst(10);
    const auto rows = ListedRows::following(rowsOf(order, {4}), Listing(), {4});
    QVERIFY(rows.page(0, 64) == ArticleIds({{4}}));
    QVERIFY(rows.extra() == ArticleId{4});
}

void ListedRowsTest::keepsNothingThatWasNotThere()
{
    const auto order = newestFirst(10);
    QCOMPARE(ListedRows::following(rowsOf(order, {2, 5}), only(order, {2}), {9}).count(), 1);
    QCOMPARE(ListedRows::following(rowsOf(order, {2, 5}), only(order, {2}), {}).count(), 1);
    QCOMPARE(ListedRows::following(ListedRows(), only(order, {2}), {5}).count(), 1);
}

void ListedRowsTest::keepsNothingThatIsThereAnyway()
{
    const auto order = newestFirst(10);
    const auto rows = ListedRows::following(rowsOf(order, {2, 5}), only(order, {2, 5}), {5});
    QVERIFY(!rows.extra());
    QCOMPARE(rows.count(), 2);
}

void ListedRowsTest::keepsAnArticleThroughManyRefreshes()
{
    const auto order = newestFirst(10);
    ListedRows rows = rowsOf(order, {2, 5, 7, 9});
    rows = ListedRows::following(rows, only(order, {2, 7, 9}), {5});
    rows = ListedRows::following(rows, only(order, {2, 9}), {5});
    rows = ListedRows::following(rows, only(order, {2, 3, 9}), {5});
    QVERIFY(rows.page(0, 64) == ArticleIds({{9}, {5}, {3}, {2}}));
    rows = ListedRows::following(rows, only(order, {2, 5, 9}), {5});
    QVERIFY(!rows.extra());
}

void ListedRowsTest::mapsRowsAndIdsBothWays()
{
    const auto order = newestFirst(500);
    std::mt19937 chance(7);
    for (int round = 0; round < 200; ++round) {
        const ListedRows older(listingOf(order, [&](int) { return chance() % 3 == 0; }));
        const Listing newer = listingOf(order, [&](int) { return chance() % 3 == 0; });
        const ArticleId kept = older.at(qint64(chance() % quint32(older.count())));
        const ListedRows rows = ListedRows::following(older, newer, kept);
        QVERIFY(rows.rowOf(kept) >= 0);
        QCOMPARE(rows.count(), newer.count() + (newer.contains(kept) ? 0 : 1));
        for (qint64 row = 0; row < rows.count(); ++row) QCOMPARE(rows.rowOf(rows.at(row)), row);
        QVERIFY(rows.page(0, rows.count() + 5).size() == size_t(rows.count()));
    }
}

void ListedRowsTest::selectsRangesOfRowsWithTheKeptArticle_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("nothing kept") << false;
    QTest::newRow("one kept") << true;
}

void ListedRowsTest::selectsRangesOfRowsWithTheKeptArticle()
{
    QFETCH(bool, keeps);
    const auto order = newestFirst(10);
    const ListedRows all = rowsOf(order, {1, 2, 3, 4, 5, 6, 7, 8});
    const ListedRows rows = keeps ? ListedRows::following(all, only(order, {1, 2, 3, 4, 6, 7, 8}), {5}) : all;
    for (qint64 from = 0; from < 8; ++from)
        for (qint64 to = from; to < 8; ++to) {
            ArticleIds expected = rows.page(from, to - from + 1);
            std::vector<RowRange> ranges{{from, to}};
            if (to + 2 < 8) {
                ranges.push_back({to + 2, 7});
                const ArticleIds rest = rows.page(to + 2, 8);
                expected.insert(expected.end(), rest.begin(), rest.end());
            }
            const Selection selection = rows.selected(ranges);
            QCOMPARE(selection.count(), qint64(expected.size()));
            QVERIFY(selection.toSet() == ArticleSet::of(expected));
        }
}

QTEST_APPLESS_MAIN(ListedRowsTest)
#include "ListedRowsTest.moc"
