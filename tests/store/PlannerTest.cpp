// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"
#include "store/search/Clause.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace Qt::StringLiterals;

class PlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plans_data();
    void plans();
    void remarks_data();
    void remarks();
    void namesThePositiveTerms();
};

static query::Query parsed(const QString& text)
{
    return query::parse(text, QDate(2023, 3, 20));
}

static QString planned(const QString& text)
{
    return QString::fromUtf8(print(planOf(parsed(text).root).root));
}

void PlannerTest::plans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clause");
    const auto row = [](const QString& text, const QString& clause) {
        QTest::newRow(qPrintable(text)) << text << clause;
    };
    row(u""_s, u"everything"_s);
    row(u"Türk"_s, u"\"turk\""_s);
    row(u"Covid-19"_s, u"\"covid 19\""_s);
    row(u"\"human rights\""_s, u"\"human rights\""_s);
    row(u"reform*"_s, u"\"reform*\""_s);
    row(u"Covid-1*"_s, u"\"covid 1*\""_s);
    row(u"wom?n"_s, u"\"wom?n\""_s);
    row(u"*ISTAN"_s, u"\"*istan\""_s);
    row(u"Covid-1?"_s, u"\"covid 1?\""_s);
    row(u"*-led"_s, u"\"led\""_s);
    row(u"état-m*j?r"_s, u"\"etat m*j?r\""_s);
    row(u"中?人"_s, u"\"中? ?人\""_s);
    row(u"*国"_s, u"\"*国\""_s);
    row(u"қаз*стан"_s, u"\"қаз*стан\""_s);
    row(u"tag:\"To Check\""_s, u"tag is to check"_s);
    row(u"in:\"Book/Chapter 2\""_s, u"in is book/chapter 2"_s);
    row(u"is:tagged -is:binned"_s, u"(tagged NOT (binned))"_s);
    row(u"is:corrected"_s, u"corrected"_s);
    row(u"is:update OR is:Killed"_s, u"(step update OR step killed)"_s);
    row(u"=Türk"_s, u"text \"=Türk\""_s);
    row(u"=U.S."_s, u"text \"=U.S\""_s);
    row(u"=Covid-19"_s, u"text \"=Covid =19\""_s);
    row(u"~Reforms"_s, u"\"~Reforms\""_s);
    row(u"oil~1"_s, u"\"oil~1\""_s);
    row(u"Covid-19~2"_s, u"\"covid~2 19~2\""_s);
    row(u"/G-?20/ oil"_s, u"(matches/3 G-?20 \"oil\")"_s);
    row(u"body:/x/"_s, u"matches/2 x"_s);
    row(u"by:/x/"_s, u"matches/4 x"_s);
    row(u"a w/5 b"_s, u"(\"a\" w/5 \"b\")"_s);
    row(u"a pre/5 \"b c\""_s, u"(\"a\" pre/5 \"b c\")"_s);
    row(u"a w/5 b w/3 c"_s, u"((\"a\" w/5 \"b\") w/3 \"c\")"_s);
    row(u"a w/s (b OR c*)"_s, u"(\"a\" w/s (\"b\" | \"c*\"))"_s);
    row(u"a w/p =B"_s, u"text (\"a\" w/p \"=B\")"_s);
    row(u"body:(a w/5 b)"_s, u"(body:\"a\" w/5 body:\"b\")"_s);
    row(u"headline:a w/5 b"_s, u"(headline:\"a\" w/5 \"b\")"_s);
    row(u"first/50:a"_s, u"first/50 body:\"a\""_s);
    row(u"first/50:(a b)"_s, u"(first/50 body:\"a\" first/50 body:\"b\")"_s);
    row(u"first/50:(a -b)"_s, u"(first/50 body:\"a\" NOT (first/50 body:\"b\"))"_s);
    row(u"first/50:(a w/5 b)"_s, u"(first/50 body:\"a\" w/5 first/50 body:\"b\")"_s);
    row(u"first/50:(lead:a)"_s, u"first/50 lead body:\"a\""_s);
    row(u"lead:a"_s, u"lead body:\"a\""_s);
    row(u"lead:(a OR b)"_s, u"(lead body:\"a\" OR lead body:\"b\")"_s);
    row(u"lead:(a -b)"_s, u"(lead body:\"a\" NOT (lead body:\"b\"))"_s);
    row(u"hlead:a"_s, u"(headline:\"a\" | lead body:\"a\")"_s);
    row(u"hlead:(a b)"_s, u"((headline:\"a\" | lead body:\"a\") (headline:\"b\" | lead body:\"b\"))"_s);
    row(u"hlead:(headline:a)"_s, u"headline:\"a\""_s);
    row(u"atleast/3:a"_s, u"atleast/3 \"a\""_s);
    row(u"atleast/1:a"_s, u"\"a\""_s);
    row(u"atleast/3:(a OR b)"_s, u"atleast/3 (\"a\" | \"b\")"_s);
    row(u"atleast/3:(a b)"_s, u"(atleast/3 \"a\" atleast/3 \"b\")"_s);
    row(u"atleast/3:(a w/5 b)"_s, u"atleast/3 (\"a\" w/5 \"b\")"_s);
    row(u"atleast/3:(headline:a)"_s, u"atleast/3 headline:\"a\""_s);
    row(u"source:kazinform"_s, u"source is kazinform"_s);
    row(u"source:\"Agency 001\""_s, u"source is agency 001"_s);
    row(u"source:kaz*"_s, u"source begins kaz"_s);
    row(u"place:*istan"_s, u"place like *istan"_s);
    row(u"person:T?rk"_s, u"person like t?rk"_s);
    row(u"source:=Reuters"_s, u"source exactly Reuters"_s);
    row(u"topic:~Grains"_s, u"topic form of Grains"_s);
    row(u"source:kazinfrom~2"_s, u"source near/2 kazinfrom"_s);
    row(u"source:/kaz/"_s, u"source matches kaz"_s);
    row(u"slug:oil-p?ice"_s, u"slug holds \"oil p?ice\""_s);
    row(u"is:read"_s, u"NOT (unread)"_s);
    row(u"tag:energy"_s, u"tag is energy"_s);
    row(u"basket:\"To Quote\""_s, u"basket is to quote"_s);
    row(u"note:\"check this\""_s, u"note holds \"check this\""_s);
    row(u"highlight:yellow -highlight:PINK"_s, u"(coloured 1 NOT (coloured 4))"_s);
    row(u"highlight:\"yellow\""_s, u"highlight holds \"yellow\""_s);
    row(u"highlight:(green OR border OR red)"_s,
        u"(coloured 2 OR highlight holds \"border\" OR highlight holds \"red\")"_s);
    row(u"highlight:blue* highlight:=blue note:blue"_s,
        u"(highlight holds \"blue*\" highlight holds \"=blue\" note holds \"blue\")"_s);
    row(u"is:noted has:note"_s, u"(noted noted)"_s);
    row(u"oil —"_s, u"\"oil\""_s);
}

void PlannerTest::plans()
{
    QFETCH(QString, text);
    QFETCH(QString, clause);
    QCOMPARE(planned(text), clause);
}

void PlannerTest::remarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no data") << u"quote:energy"_s << u"“quote:energy”: nothing recorded yet"_s;
    QTest::newRow("no data of a flag") << u"has:link"_s << u"“has:link”: nothing recorded yet"_s;
    QTest::newRow("no regular expression") << u"oil /(/"_s << u"“/(/” is no regular expression, so it finds nothing"_s;
    QTest::newRow("a regular expression in a place")
        << u"oil lead:/x/"_s << u"“/x/”: a regular expression reads all of a text, and once is enough"_s;
    QTest::newRow("a distance to a name") << u"source:kazinform w/5 oil"_s
                                          << u"“source:kazinform w/5 oil”: distance is measured between words of a "
                                             "text, so this was read as AND"_s;
}

void PlannerTest::remarks()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Plan plan = planOf(parsed(text).root);
    QCOMPARE(plan.remarks.size(), size_t(1));
    QCOMPARE(plan.remarks.front().sentence, sentence);
    QVERIFY(plan.remarks.front().length > 0);
}

void PlannerTest::namesThePositiveTerms()
{
    QByteArray printed;
    for (const Term& term : positiveTerms(planOf(parsed(u"a -b (c w/5 =D) -(-e) /f/"_s).root).root))
        printed += print(term) + ' ';
    QCOMPARE(printed, QByteArray("\"a\" \"c\" \"=D\" \"e\" "));
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "PlannerTest.moc"
