// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"

#include "Tree.h"
#include "query/Grammar.h"
#include "query/Operator.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dateline::query;

static const QDate Today(2024, 2, 29);

class ParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachFormAsItsTree_data();
    void readsEachFormAsItsTree();
    void remarksOnWhatItIgnoredOrReadOtherwise_data();
    void remarksOnWhatItIgnoredOrReadOtherwise();
    void hasNothingToRemarkOnWhatItUnderstands_data();
    void hasNothingToRemarkOnWhatItUnderstands();
    void endsAtABoundedDepth_data();
    void endsAtABoundedDepth();
    void keepsAThousandAlternativesFlat();
    void countsNewerFromTheReadersToday();
    void saysWhereEachNodeStood();
    void joinsAScopeAndWhatWasTyped();
    void keepsScopeAloneAndQueryAlone();
    void letsTheSecondOrderWin();
};

static void addRows(const QString& name, int columns)
{
    int line = 0;
    for (const QStringList& row : rows(name)) {
        ++line;
        if (row.size() != columns) qFatal("%s: row %d has %d columns", qPrintable(name), line, int(row.size()));
        QTestData& data = QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(line).arg(row[0])));
        for (const QString& column : row) data << column;
    }
}

void ParserTest::readsEachFormAsItsTree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("printed");
    addRows(QStringLiteral("parse.tsv"), 3);
}

void ParserTest::readsEachFormAsItsTree()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, printed);
    const Query query = parse(text, Today);
    QCOMPARE(tree(query.root), expected);
    QCOMPARE(print(query), printed);
    QCOMPARE(query.text, text);
    QVERIFY(parse(printed, Today) == query);
}

void ParserTest::remarksOnWhatItIgnoredOrReadOtherwise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stretch");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("suggestion");
    addRows(QStringLiteral("remarks.tsv"), 4);
}

void ParserTest::remarksOnWhatItIgnoredOrReadOtherwise()
{
    QFETCH(QString, text);
    QFETCH(QString, stretch);
    QFETCH(QString, begins);
    QFETCH(QString, suggestion);
    const Query query = parse(text, Today);
    QCOMPARE(int(query.remarks.size()), 1);
    const Remark remark = query.remarks.front();
    const QString place = QStringLiteral("%1+%2").arg(remark.position).arg(remark.length);
    QCOMPARE(place + QLatin1Char(' ') + text.mid(remark.position, remark.length), stretch);
    QVERIFY2(remark.sentence.startsWith(begins), qPrintable(remark.sentence));
    QVERIFY(remark.sentence.endsWith(QLatin1Char('.')));
    QCOMPARE(remark.suggestion, suggestion);
}

void ParserTest::hasNothingToRemarkOnWhatItUnderstands_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "  ",
                             "türk",
                             "human rights",
                             "\"human rights\"",
                             "reform*",
                             "wom?n",
                             "*istan",
                             "=Word",
                             "~reform",
                             "term~1",
                             "/G-?20/ oil",
                             "a AND b",
                             "a OR b",
                             "a | b",
                             "a || b",
                             "-a",
                             "NOT a",
                             "NOT NOT a",
                             "(a)",
                             "a w/5 b",
                             "a near/5 b",
                             "a near5 b",
                             "a pre/5 b",
                             "a adj5 b",
                             "a w/s b",
                             "a w/p b",
                             "first/50:a",
                             "atleast/3:(a OR b)",
                             "source:(kazinform OR akorda)",
                             "is:(unread OR bookmarked)",
                             "12:30",
                             "http://example.org/a?b=c",
                             "Türk: a",
                             "AT&T C++ U.S. Covid-19 \"S&P 500\"",
                             "date:2023-03..",
                             "words:>800",
                             "sort:newest",
                             "(sort:newest)",
                             "日本語"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ParserTest::hasNothingToRemarkOnWhatItUnderstands()
{
    QFETCH(QString, text);
    const Query query = parse(text, Today);
    QVERIFY2(query.remarks.empty(), query.remarks.empty() ? "" : qPrintable(query.remarks.front().sentence));
}

void ParserTest::endsAtABoundedDepth_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isTooDeep");
    const QString a = QStringLiteral("a");
    QTest::newRow("brackets") << QStringLiteral("(") << a << true;
    QTest::newRow("alternating") << QStringLiteral("(a OR (b ") << a << true;
    QTest::newRow("negated brackets") << QStringLiteral("-(b ") << a << true;
    QTest::newRow("fields") << QStringLiteral("headline:(") << a << true;
    QTest::newRow("counted") << QStringLiteral("first/5:(") << a << true;
    QTest::newRow("flags") << QStringLiteral("is:(") << QStringLiteral("unread") << true;
    QTest::newRow("chain") << QStringLiteral("a w/5 ") << a << true;
    QTest::newRow("chain to the right") << QStringLiteral("a w/5 (") << a << true;
    QTest::newRow("brackets before chains") << QStringLiteral("((((a) w/5 b) w/5 c) w/5 d w/5 ") << a << true;
    QTest::newRow("minus") << QStringLiteral("-") << a << false;
    QTest::newRow("spaced minus") << QStringLiteral("- ") << a << false;
    QTest::newRow("not") << QStringLiteral("NOT ") << a << false;
    QTest::newRow("or") << QStringLiteral("OR ") << a << false;
    QTest::newRow("and") << QStringLiteral("AND ") << a << false;
    QTest::newRow("infix") << QStringLiteral("w/5 ") << a << false;
    QTest::newRow("closing brackets") << QStringLiteral(")") << a << false;
    QTest::newRow("quotes") << QStringLiteral("\"") << a << false;
    QTest::newRow("open regexes") << QStringLiteral("/a\\/ ") << a << false;
    QTest::newRow("one long word") << QStringLiteral("a") << a << false;
    QTest::newRow("one long clause") << QStringLiteral("a:") << a << false;
    QTest::newRow("unknown fields") << QStringLiteral("souce:x ") << a << false;
    QTest::newRow("stars") << QStringLiteral("*") << a << false;
}

void ParserTest::endsAtABoundedDepth()
{
    QFETCH(QString, piece);
    QFETCH(QString, end);
    QFETCH(bool, isTooDeep);
    for (const int count : {150, 10'000, 100'000}) {
        if (piece.size() * count > 500'000) continue;
        QElapsedTimer clock;
        clock.start();
        const Query query = parse(piece.repeated(count) + end, Today);
        QVERIFY(depth(query.root) <= MostLevels);
        QVERIFY(parse(print(query), Today) == query);
        QVERIFY2(clock.elapsed() < 60'000, "a guard against a parser that is not linear");
        const auto isOfDepth = [](const Remark& remark) { return remark.sentence == sentenceOf(Concern::TooDeep); };
        const auto found = std::count_if(query.remarks.begin(), query.remarks.end(), isOfDepth);
        if (count >= 10'000) QCOMPARE(found, isTooDeep ? 1 : 0);
        QVERIFY(print(query).contains(end));
    }
}

void ParserTest::keepsAThousandAlternativesFlat()
{
    QStringList words;
    for (int i = 0; i < 1000; ++i) words += QStringLiteral("word%1").arg(i);
    const Query query = parse(words.join(QStringLiteral(" OR ")), Today);
    QCOMPARE(query.root.kind, NodeKind::Or);
    QCOMPARE(query.root.children.size(), size_t(1000));
    QCOMPARE(depth(query.root), 2);
    QVERIFY(query.remarks.empty());
}

void ParserTest::countsNewerFromTheReadersToday()
{
    const Query now = parse(QStringLiteral("newer:1m"), QDate(2024, 3, 31));
    const Query later = parse(QStringLiteral("newer:1m"), QDate(2024, 4, 1));
    QCOMPARE(tree(now.root), QStringLiteral("(date date 1m 2024-02-29 -)"));
    QVERIFY(!(now == later));
    QCOMPARE(print(now), print(later));
}

void ParserTest::saysWhereEachNodeStood()
{
    const QString text = QStringLiteral("oil -(gas OR source:\"New Europe\")  w");
    const Query query = parse(text, Today);
    const auto typed = [&](const Node& node) { return text.mid(node.position, node.length); };
    const auto& children = query.root.children;
    QCOMPARE(children.size(), size_t(3));
    QCOMPARE(typed(children[0]), QStringLiteral("oil"));
    QCOMPARE(typed(children[1].children[0]), QStringLiteral("gas OR source:\"New Europe\""));
    QCOMPARE(typed(children[1].children[0].children[1]), QStringLiteral("source:\"New Europe\""));
    QCOMPARE(typed(children[2]), QStringLiteral("w"));
}

void ParserTest::joinsAScopeAndWhatWasTyped()
{
    const auto joined = [](const char* scope, const char* query) {
        return both(parse(QString::fromUtf8(scope), Today), parse(QString::fromUtf8(query), Today));
    };
    QCOMPARE(tree(joined("a b", "c d").root), QStringLiteral("(and a b c d)"));
    QCOMPARE(tree(joined("a OR b", "c OR d").root), QStringLiteral("(and (or a b) (or c d))"));
    const Query query = joined("a OR b", "-c or");
    QCOMPARE(print(query), QStringLiteral("(a OR b) -c or"));
    QVERIFY(parse(print(query), Today) == query);
    QCOMPARE(query.text, QStringLiteral("-c or"));
    QCOMPARE(query.remarks.size(), size_t(1));
}

void ParserTest::keepsScopeAloneAndQueryAlone()
{
    const Query words = parse(QStringLiteral("a OR b"), Today);
    const Query none = parse({}, Today);
    QVERIFY(both(words, none) == words);
    QVERIFY(both(none, words) == words);
    QVERIFY(both(none, none).isEverything());
}

void ParserTest::letsTheSecondOrderWin()
{
    const Query oldest = parse(QStringLiteral("sort:oldest"), Today);
    const Query words = parse(QStringLiteral("sort:words"), Today);
    QCOMPARE(*both(oldest, words).sort, SortKey::Words);
    QCOMPARE(*both(oldest, parse({}, Today)).sort, SortKey::Oldest);
    QCOMPARE(*parse(QStringLiteral("sort:relevance a sort:headline"), Today).sort, SortKey::Headline);
    QCOMPARE(*parse(QStringLiteral("SORT:Source"), Today).sort, SortKey::Source);
    QCOMPARE(*parse(QStringLiteral("sort:newest"), Today).sort, SortKey::Newest);
    QVERIFY(!parse(QStringLiteral("sort:best"), Today).sort);
}

QTEST_APPLESS_MAIN(ParserTest)
#include "ParserTest.moc"
