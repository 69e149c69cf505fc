// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Order.h"

#include "query/DateSpans.h"
#include "query/Parser.h"

#include <QTest>

using namespace dateline::query;
using namespace Qt::StringLiterals;

class OrderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItReads_data();
    void saysWhatItReads();
    void isNoOrder_data();
    void isNoOrder();
    void aClickTurnsItRound();
    void furtherKeysComeBehind();
    void oldNumbersKeepTheirMeaning();
    void hoursGoBackFromTheClock();
};

void OrderTest::saysWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    for (const QString& word : sortWords()) QTest::newRow(qPrintable(word)) << word << word;
    QTest::newRow("turned round") << u"-words"_s << u"-words"_s;
    QTest::newRow("dates have two words") << u"-newest"_s << u"oldest"_s;
    QTest::newRow("and back") << u"-oldest"_s << u"newest"_s;
    QTest::newRow("three") << u"source,-words,oldest"_s << u"source,-words,oldest"_s;
    QTest::newRow("capitals and spaces") << u"Source, -Words"_s << u"source,-words"_s;
    QTest::newRow("the same twice") << u"words,-words"_s << u"words"_s;
    QTest::newRow("both dates are one") << u"newest,oldest"_s << u"newest"_s;
}

void OrderTest::saysWhatItReads()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto order = Order::from(text);
    QVERIFY(order);
    QCOMPARE(order->text(), said);
    QVERIFY(Order::from(said) == order);
    const Query query = parse(u"sort:"_s + said + u" oil"_s, QDate(2024, 2, 29));
    QVERIFY(query.sort == order);
    QVERIFY(query.remarks.empty());
    QVERIFY(parse(print(query), QDate(2024, 2, 29)) == query);
}

void OrderTest::isNoOrder_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"best"_s, u","_s, u"source,"_s, u"--words"_s, u"-"_s, u"-relevance"_s,
                                u"relevance,words"_s, u"words,relevance"_s, u"place,byline,language,words"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void OrderTest::isNoOrder()
{
    QFETCH(QString, text);
    QVERIFY(!Order::from(text));
}

void OrderTest::aClickTurnsItRound()
{
    const Order headline = Order().sortedBy(SortKey::Headline);
    QCOMPARE(headline.text(), u"headline"_s);
    QCOMPARE(headline.sortedBy(SortKey::Headline).text(), u"-headline"_s);
    QCOMPARE(headline.sortedBy(SortKey::Headline).sortedBy(SortKey::Headline), headline);
    QCOMPARE(Order(SortKey::Newest).sortedBy(SortKey::Newest).text(), u"oldest"_s);
    QCOMPARE(Order(SortKey::Oldest).sortedBy(SortKey::Newest).text(), u"newest"_s);
    QCOMPARE(Order::from(u"source,words"_s)->sortedBy(SortKey::Words).text(), u"words"_s);
}

void OrderTest::furtherKeysComeBehind()
{
    const Order two = Order(SortKey::Source).thenBy(SortKey::Words);
    QCOMPARE(two.text(), u"source,words"_s);
    QCOMPARE(two.thenBy(SortKey::Words).text(), u"source,-words"_s);
    QCOMPARE(two.thenBy(SortKey::Source).text(), u"-source,words"_s);
    const Order three = two.thenBy(SortKey::Newest);
    QCOMPARE(three.text(), u"source,words,newest"_s);
    QCOMPARE(three.thenBy(SortKey::Newest).text(), u"source,words,oldest"_s);
    QCOMPARE(three.thenBy(SortKey::Place).text(), u"source,words,place"_s);
    QVERIFY(three.placeOf(SortKey::Oldest) == 2u);
    QVERIFY(!three.placeOf(SortKey::Place));
    QCOMPARE(Order(SortKey::Relevance).thenBy(SortKey::Place).text(), u"place"_s);
    QCOMPARE(two.thenBy(SortKey::Relevance).text(), u"relevance"_s);
}

void OrderTest::oldNumbersKeepTheirMeaning()
{
    // Sessions and settings of earlier versions hold them.
    const QStringList before{u"newest"_s, u"oldest"_s, u"relevance"_s, u"headline"_s, u"source"_s, u"words"_s};
    for (int number = 0; number < before.size(); ++number) QCOMPARE(Order(SortKey(number)).text(), before[number]);
}

void OrderTest::hoursGoBackFromTheClock()
{
    const QDateTime now(QDate(2024, 3, 1), QTime(10, 30));
    const Node last = parse(u"newer:24h"_s, now).root;
    QCOMPARE(last.kind, NodeKind::Date);
    const qint64 expected = QDateTime(QDate(2024, 2, 29), QTime(10, 30), Qt::UTC).toSecsSinceEpoch();
    QVERIFY(last.from == expected);
    QVERIFY(!last.to);
    QVERIFY(dayBegunIn(last) == QDateTime(QDate(2024, 2, 29), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    QVERIFY(!dayBegunIn(parse(u"newer:1d"_s, now).root));
    QVERIFY(!dayBegunIn(parse(u"imported:24h"_s, now).root));
    QCOMPARE(print(parse(u"newer:24H"_s, now)), u"newer:24h"_s);
    QVERIFY(parse(u"newer:0h"_s, now).root.from == expected + 86400);
    // Without a clock the day is over.
    QVERIFY(parse(u"newer:24h"_s, QDate(2024, 3, 1)).root ==
            parse(u"newer:24h"_s, QDateTime(QDate(2024, 3, 2), QTime(0, 0))).root);
}

QTEST_APPLESS_MAIN(OrderTest)
#include "OrderTest.moc"
