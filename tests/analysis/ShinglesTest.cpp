// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Shingles.h"

#include <QTest>

#include <algorithm>

using namespace dateline;
using analysis::jaccard;
using analysis::shingles;

class ShinglesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areSortedAndEachOnce();
    void countTheWindowsOfFiveWords();
    void makeOneOfAShortText();
    void arePastCaseAndMarks();
    void dependOnTheOrderOfWords();
    void stayTheSameForStoredOnes();
    void measureLikeness_data();
    void measureLikeness();
};

void ShinglesTest::areSortedAndEachOnce()
{
    const auto found = shingles(QStringLiteral("a b c d e a b c d e a b c d e f g h i j"));
    QVERIFY(std::is_sorted(found.begin(), found.end()));
    QVERIFY(std::adjacent_find(found.begin(), found.end()) == found.end());
}

void ShinglesTest::countTheWindowsOfFiveWords()
{
    QCOMPARE(shingles(QStringLiteral("one two three four five")).size(), std::size_t(1));
    QCOMPARE(shingles(QStringLiteral("one two three four five six seven")).size(), std::size_t(3));
}

void ShinglesTest::makeOneOfAShortText()
{
    QCOMPARE(shingles(QString()).size(), std::size_t(0));
    QCOMPARE(shingles(QStringLiteral(" … ")).size(), std::size_t(0));
    QCOMPARE(shingles(QStringLiteral("one two")).size(), std::size_t(1));
    QVERIFY(shingles(QStringLiteral("one two")) != shingles(QStringLiteral("one two three")));
}

void ShinglesTest::arePastCaseAndMarks()
{
    QCOMPARE(shingles(QStringLiteral("Volker Türk, «High» Commissioner — came.")),
             shingles(QStringLiteral("volker turk high commissioner came")));
}

void ShinglesTest::dependOnTheOrderOfWords()
{
    QVERIFY(shingles(QStringLiteral("one two three four five")) != shingles(QStringLiteral("two one three four five")));
}

// Whoever changes the hash must raise the version of what is stored.
void ShinglesTest::stayTheSameForStoredOnes()
{
    QCOMPARE(shingles(QStringLiteral("one two three four five")).front(), Q_UINT64_C(7955615814628349788));
}

void ShinglesTest::measureLikeness_data()
{
    QTest::addColumn<QList<int>>("a");
    QTest::addColumn<QList<int>>("b");
    QTest::addColumn<double>("likeness");
    QTest::newRow("both empty") << QList<int>{} << QList<int>{} << 1.0;
    QTest::newRow("one empty") << QList<int>{1} << QList<int>{} << 0.0;
    QTest::newRow("equal") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3} << 1.0;
    QTest::newRow("apart") << QList<int>{1, 3, 5} << QList<int>{2, 4, 6} << 0.0;
    QTest::newRow("half") << QList<int>{1, 2, 3} << QList<int>{2, 3, 4} << 0.5;
    QTest::newRow("within") << QList<int>{1, 2, 3, 4} << QList<int>{4} << 0.25;
}

void ShinglesTest::measureLikeness()
{
    QFETCH(QList<int>, a);
    QFETCH(QList<int>, b);
    QFETCH(double, likeness);
    const std::vector<quint64> left(a.begin(), a.end());
    const std::vector<quint64> right(b.begin(), b.end());
    QCOMPARE(jaccard(left, right), likeness);
    QCOMPARE(jaccard(right, left), likeness);
}

QTEST_GUILESS_MAIN(ShinglesTest)
#include "ShinglesTest.moc"
