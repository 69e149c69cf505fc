// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SequenceDiff.h"
#include "oracle/Draw.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dateline;
using analysis::commonPlaces;
using Sequence = std::vector<quint64>;

namespace {

Sequence made(oracle::Draw& draw, int length, int different)
{
    Sequence sequence;
    for (int i = 0; i < length; ++i) sequence.push_back(quint64(draw.below(different)));
    return sequence;
}

/// By the table of all prefixes.
std::size_t longestCommon(const Sequence& a, const Sequence& b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const quint64 element : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = element == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

bool areCommonAndAscend(const Sequence& a, const Sequence& b, const std::vector<std::pair<qint32, qint32>>& places)
{
    std::pair<qint32, qint32> last(-1, -1);
    for (const auto& place : places) {
        if (place.first <= last.first || place.second <= last.second) return false;
        if (a.at(std::size_t(place.first)) != b.at(std::size_t(place.second))) return false;
        last = place;
    }
    return true;
}

}  // namespace

class SequenceDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEmptyOnes();
    void findsTheLongestOfShortOnes();
    void findsMostOfLongOnes();
    void isBoundedWhereLittleIsCommon_data();
    void isBoundedWhereLittleIsCommon();
};

void SequenceDiffTest::takesEmptyOnes()
{
    const Sequence one = {1};
    QVERIFY(commonPlaces({}, {}).empty());
    QVERIFY(commonPlaces(one, {}).empty());
    QVERIFY(commonPlaces({}, one).empty());
    QCOMPARE(commonPlaces(one, one).size(), std::size_t(1));
}

void SequenceDiffTest::findsTheLongestOfShortOnes()
{
    oracle::Draw draw(1);
    for (int i = 0; i < 20000; ++i) {
        const int different = draw.between(1, 12);
        const Sequence a = made(draw, draw.below(24), different);
        const Sequence b = made(draw, draw.below(24), different);
        const auto places = commonPlaces(a, b);
        QVERIFY(areCommonAndAscend(a, b, places));
        QCOMPARE(places.size(), longestCommon(a, b));
    }
}

void SequenceDiffTest::findsMostOfLongOnes()
{
    oracle::Draw draw(2);
    double least = 1;
    for (int i = 0; i < 100; ++i) {
        const Sequence a = made(draw, draw.between(100, 900), 300);
        Sequence b = a;
        for (int change = 0; change < 60; ++change)
            b[std::size_t(draw.below(int(b.size())))] = quint64(draw.below(300));
        b.erase(b.begin() + draw.below(50), b.begin() + draw.between(50, 90));
        const auto places = commonPlaces(a, b);
        QVERIFY(areCommonAndAscend(a, b, places));
        least = std::min(least, double(places.size()) / double(longestCommon(a, b)));
    }
    qInfo("%.3f of the longest at least", least);
    QVERIFY(least >= 0.9);
}

void SequenceDiffTest::isBoundedWhereLittleIsCommon_data()
{
    QTest::addColumn<int>("different");
    QTest::addColumn<bool>("isReversed");
    QTest::newRow("two elements") << 2 << false;
    QTest::newRow("as many as words are common") << 1000 << false;
    QTest::newRow("rare ones") << 20000 << false;
    QTest::newRow("reversed") << 100000000 << true;
    QTest::newRow("nothing") << 100000000 << false;
}

// Not a measurement: a quadratic comparison of 20,000 by 20,000 would take half a minute.
void SequenceDiffTest::isBoundedWhereLittleIsCommon()
{
    QFETCH(int, different);
    QFETCH(bool, isReversed);
    oracle::Draw draw(3);
    const Sequence a = made(draw, 20000, different);
    const Sequence b = isReversed ? Sequence(a.rbegin(), a.rend()) : made(draw, 20000, different);
    QElapsedTimer time;
    time.start();
    const auto places = commonPlaces(a, b);
    qInfo("%s: %zu in common, %lld ms", QTest::currentDataTag(), places.size(), time.elapsed());
    QVERIFY(areCommonAndAscend(a, b, places));
    QVERIFY(time.elapsed() < 10000);
}

QTEST_GUILESS_MAIN(SequenceDiffTest)
#include "SequenceDiffTest.moc"
