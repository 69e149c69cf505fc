// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/Listing.h"

#include <QTest>

#include <random>

using namespace dateline;

class ListingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranksAndSelectsLikeAPlainList_data();
    void ranksAndSelectsLikeAPlainList();
    void goesByIdWhereNothingElseIsGiven_data();
    void goesByIdWhereNothingElseIsGiven();
    void putsAHeadFirst();
    void isEmptyWithoutAnOrder();
};

static std::shared_ptr<const ArticleOrder> shuffledOrder(quint32 count, std::mt19937& chance)
{
    auto order = std::make_shared<ArticleOrder>();
    for (quint32 id = 1; id <= count; ++id) order->ids.push_back(id * 2);  // gaps: ids that are gone
    std::shuffle(order->ids.begin(), order->ids.end(), chance);
    order->positions.assign(count * 2 + 1, ArticleOrder::Nowhere);
    for (quint32 position = 0; position < count; ++position) order->positions[order->ids[position]] = position;
    return order;
}

/// From every so many rows, what is wanted is found where a plain walk finds it.
static void compareWalk(const Listing& listing, const ArticleIds& expected)
{
    const auto isWanted = [](ArticleId id) { return id.value % 5 == 2; };
    for (qint64 from = -1; from <= qint64(expected.size()) + 1; from += 1 + from / 8) {
        const auto start = expected.begin() + std::clamp<qint64>(from, 0, qint64(expected.size()));
        const auto found = std::find_if(start, expected.end(), isWanted);
        const auto row = found == expected.end() ? std::nullopt : std::optional(qint64(found - expected.begin()));
        QCOMPARE(listing.firstRow(from, isWanted), row);
        QVERIFY(!listing.firstRow(from, [](ArticleId) { return false; }));
    }
}

static void compare(const Listing& listing, const ArticleIds& expected)
{
    QCOMPARE(listing.count(), qint64(expected.size()));
    QVERIFY(listing.page(0, listing.count() + 10) == expected);
    for (size_t row = 0; row < expected.size(); ++row)
        QCOMPARE(listing.rowOf(expected[row]), std::optional(qint64(row)));
    compareWalk(listing, expected);
}

void ListingTest::ranksAndSelectsLikeAPlainList_data()
{
    QTest::addColumn<quint32>("count");
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("isReversed");
    for (const quint32 count : {0u, 1u, 63u, 64u, 65u, 511u, 512u, 513u, 5000u})
        for (const double share : {0.0, 0.01, 0.5, 1.0})
            for (const bool isReversed : {false, true})
                QTest::addRow("%u of which %.2f%s", count, share, isReversed ? " reversed" : "")
                    << count << share << isReversed;
}

void ListingTest::ranksAndSelectsLikeAPlainList()
{
    QFETCH(quint32, count);
    QFETCH(double, share);
    QFETCH(bool, isReversed);
    std::mt19937 chance(count);
    const auto order = shuffledOrder(count, chance);
    std::vector<quint64> bits((count + 63) / 64, 0);
    ArticleIds expected;
    for (quint32 position = 0; position < count; ++position) {
        if (std::generate_canonical<double, 32>(chance) >= share) continue;
        bits[position / 64] |= quint64(1) << (position % 64);
        expected.push_back(ArticleId{qint64(order->ids[position])});
    }
    if (isReversed) std::reverse(expected.begin(), expected.end());

    const Listing listing = Listing::some(order, bits, isReversed);
    compare(listing, expected);
    QVERIFY(!listing.contains(ArticleId{1}));
    QVERIFY(!listing.contains(ArticleId{qint64(count) * 2 + 2}));
    QVERIFY(!listing.contains(ArticleId{}));
}

void ListingTest::goesByIdWhereNothingElseIsGiven_data()
{
    QTest::addColumn<bool>("isDescending");
    QTest::newRow("oldest first") << false;
    QTest::newRow("newest first") << true;
}

void ListingTest::goesByIdWhereNothingElseIsGiven()
{
    QFETCH(bool, isDescending);
    std::vector<quint64> bits(20, 0);
    ArticleIds expected;
    for (quint32 id = 3; id < 1280; id += 1 + id % 90) {
        bits[id / 64] |= quint64(1) << (id % 64);
        expected.push_back({qint64(id)});
    }
    if (isDescending) std::reverse(expected.begin(), expected.end());
    const Listing listing = Listing::byId(bits, isDescending);
    compare(listing, expected);
    QVERIFY(!listing.contains(ArticleId{2}));
    QVERIFY(!listing.contains(ArticleId{5000}));
    QCOMPARE(Listing::byId({}, isDescending).count(), 0);
}

void ListingTest::putsAHeadFirst()
{
    const std::vector<quint64> bits{0b1011'0100};  // 2 4 5 7
    for (const bool isDescending : {false, true}) {
        ArticleIds expected{{9}, {1}, {600}, {2}, {4}, {5}, {7}};
        if (isDescending) std::reverse(expected.begin() + 3, expected.end());
        const Listing listing = Listing::headed({{9}, {1}, {600}}, Listing::byId(bits, isDescending));
        compare(listing, expected);
        QVERIFY(!listing.contains(ArticleId{3}));
    }
    compare(Listing::headed({{9}}, Listing::byId({}, true)), {{9}});
}

void ListingTest::isEmptyWithoutAnOrder()
{
    QCOMPARE(Listing().count(), 0);
    QVERIFY(!Listing().rowOf(ArticleId{1}));
    QVERIFY(Listing().page(0, 10).empty());
}

QTEST_APPLESS_MAIN(ListingTest)
#include "ListingTest.moc"
