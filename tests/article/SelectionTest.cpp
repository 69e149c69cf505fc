// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/Selection.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace dateline;

class SelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSetIsLikeAPlainSet_data();
    void aSetIsLikeAPlainSet();
    void aSetTakesNoIdThatIsNone();
    void aSetIsReadInBlocks();
    void nothingIsSelected();
    void idsKeepTheirOrder();
    void rowsAreThoseOfTheListing();
    void aWholeListingIsSelectedWithoutItsRows();
    void selectionsAreEqualWhereTheyAreMadeTheSameWay();
};

void SelectionTest::aSetIsLikeAPlainSet_data()
{
    QTest::addColumn<qint64>("greatest");
    for (const qint64 greatest : {qint64(1), qint64(200), qint64(65'536), qint64(300'000), qint64(1) << 52})
        QTest::addRow("up to %lld", greatest) << greatest;
}

void SelectionTest::aSetIsLikeAPlainSet()
{
    QFETCH(qint64, greatest);
    std::mt19937_64 chance(7);
    std::set<ArticleId> plain;
    ArticleSet set;
    for (int round = 0; round < 20; ++round) {
        ArticleIds ids;
        for (int left = int(chance() % 200); left > 0; --left)
            ids.push_back({1 + qint64(chance() % quint64(greatest))});
        plain.insert(ids.begin(), ids.end());
        set.add(ids);
        QCOMPARE(set.count(), qint64(plain.size()));
        QVERIFY(set.ids() == ArticleIds(plain.begin(), plain.end()));
        for (const ArticleId id : ids) QVERIFY(set.contains(id));
        const ArticleId any{1 + qint64(chance() % quint64(greatest))};
        QCOMPARE(set.contains(any), plain.contains(any));
    }
    QVERIFY(set == ArticleSet::of(ArticleIds(plain.rbegin(), plain.rend())));
}

void SelectionTest::aSetTakesNoIdThatIsNone()
{
    const ArticleSet set = ArticleSet::of({{0}, {-3}, {5}, {5}});
    QCOMPARE(set.count(), qint64(1));
    QVERIFY(!set.contains({0}) && !set.contains({-3}) && set.contains({5}));
    QVERIFY(ArticleSet::of({{0}}) == ArticleSet());
}

void SelectionTest::aSetIsReadInBlocks()
{
    ArticleIds ids;
    for (qint64 id = 65'530; id < 65'545; ++id) ids.push_back({id});
    ids.push_back({700'000});
    const ArticleSet set = ArticleSet::of(ids);
    for (const qint64 size : {1, 2, 7, 15, 16, 17}) {
        ArticleIds all;
        for (ArticleIds block = set.after({}, size); !block.empty(); block = set.after(block.back(), size)) {
            QVERIFY(qint64(block.size()) <= size);
            all.insert(all.end(), block.begin(), block.end());
        }
        QVERIFY(all == ids);
    }
    QVERIFY(set.after({700'000}, 9).empty());
    QVERIFY(set.after({600'000}, 9) == ArticleIds{{700'000}});
}

void SelectionTest::nothingIsSelected()
{
    for (const Selection& selection :
         {Selection(), Selection(ArticleIds()), Selection(Listing()), Selection(ArticleSet())}) {
        QVERIFY(selection.isEmpty());
        QVERIFY(!selection.first());
        QVERIFY(!selection.contains({1}));
        QVERIFY(selection.ids().empty() && selection.toSet().isEmpty());
    }
}

void SelectionTest::idsKeepTheirOrder()
{
    const ArticleIds ids{{9}, {2}, {5}};
    const Selection selection(ids);
    QCOMPARE(selection.count(), qint64(3));
    QVERIFY(selection.first() == ArticleId{9});
    QVERIFY(selection.ids() == ids);
    QVERIFY(selection.toSet() == ArticleSet::of(ids));
    QVERIFY(selection.contains({2}) && !selection.contains({3}));
    QVERIFY(Selection(ArticleSet::of(ids)).ids() == (ArticleIds{{2}, {5}, {9}}));
}

/// Rows 0 … 8 are the articles 9 … 1.
static Listing nine()
{
    return Listing::byId({0b11'1111'1110}, true);
}

void SelectionTest::rowsAreThoseOfTheListing()
{
    const Selection selection(nine(), {{1, 2}, {5, 5}}, {{77}});
    QCOMPARE(selection.count(), qint64(4));
    QVERIFY(selection.first() == ArticleId{8});
    QVERIFY(selection.ids() == (ArticleIds{{8}, {7}, {4}, {77}}));
    for (qint64 id = 0; id <= 80; ++id) QCOMPARE(selection.contains({id}), id == 8 || id == 7 || id == 4 || id == 77);
}

void SelectionTest::aWholeListingIsSelectedWithoutItsRows()
{
    const Selection selection(nine());
    QCOMPARE(selection.count(), qint64(9));
    QVERIFY(selection.first() == ArticleId{9});
    QVERIFY(selection.contains({1}) && !selection.contains({10}));
    QVERIFY(selection.ids() == nine().page(0, 9));
}

void SelectionTest::selectionsAreEqualWhereTheyAreMadeTheSameWay()
{
    const Listing listing = nine(), other = nine();
    QVERIFY(Selection(listing, {{1, 2}}) == Selection(listing, {{1, 2}}));
    QVERIFY(!(Selection(listing, {{1, 2}}) == Selection(listing, {{1, 3}})));
    QVERIFY(!(Selection(listing) == Selection(other)));
    QVERIFY(Selection(ArticleIds{{1}}) == Selection(ArticleIds{{1}}));
    QVERIFY(Selection(ArticleSet::of({{1}})) == Selection(ArticleSet::of({{1}})));
    QVERIFY(!(Selection(ArticleSet::of({{1}})) == Selection(ArticleSet::of({{2}}))));
    QVERIFY(Selection() == Selection(ArticleIds()));
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "SelectionTest.moc"
