// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

#include "Tree.h"
#include "query/Clauses.h"
#include "query/Parser.h"

#include <QDirIterator>
#include <QTest>

using namespace dateline::query;

static const QDate Today(2024, 2, 29);

class OperatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachOperatorsExample_data();
    void readsEachOperatorsExample();
    void hasARowForEveryOperatorAndAnOperatorForEveryFile();
    void explainsEachInOneLineWithAnExampleThatItReads();
    void listsThemByFirstKeyword();
    void findsEachByEachOfItsKeywords();
    void acceptsEveryValueOfAClosedList();
    void offersFieldsForCompletion();
    void coloursWhatItRecognised_data();
    void coloursWhatItRecognised();
};

void OperatorsTest::readsEachOperatorsExample_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const QStringList& row : rows(QStringLiteral("operators.tsv"))) {
        if (row.size() != 3) qFatal("a row of operators.tsv has %d columns", int(row.size()));
        QTest::newRow(qPrintable(row[1])) << row[1] << row[2];
    }
}

void OperatorsTest::readsEachOperatorsExample()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Query query = parse(text, Today);
    QCOMPARE(tree(query.root), expected);
    QVERIFY(query.remarks.empty());
    QVERIFY(parse(print(query), Today) == query);
}

void OperatorsTest::hasARowForEveryOperatorAndAnOperatorForEveryFile()
{
    QStringList covered;
    for (const QStringList& row : rows(QStringLiteral("operators.tsv"))) covered += row[0];
    for (const Operator* each : operators())
        for (const QString& keyword : each->keywords) QVERIFY2(covered.contains(keyword), qPrintable(keyword));
    int files = 0;
    QDirIterator folder(QStringLiteral(DATELINE_SOURCE_DIR "/src/query/operators"), {QStringLiteral("*.cpp")});
    for (; folder.hasNext(); folder.next()) ++files;
    QCOMPARE(int(operators().size()), files);
}

void OperatorsTest::explainsEachInOneLineWithAnExampleThatItReads()
{
    for (const Operator* each : operators()) {
        const qsizetype colon = each->help.indexOf(QStringLiteral(": "));
        QVERIFY2(colon > 0 && !each->help.contains(QLatin1Char('\n')), qPrintable(each->help));
        const QString example = each->help.mid(colon + 2);
        for (const QString& text : example.split(QStringLiteral(", "))) {
            if (example.contains(QLatin1Char('"'))) continue;
            const Query query = parse(text, Today);
            const bool isAlone = query.remarks.empty() || each->keywords.first() == QStringLiteral("/…/");
            QVERIFY2(isAlone, qPrintable(text));
        }
    }
}

void OperatorsTest::listsThemByFirstKeyword()
{
    QStringList listed;
    for (const Operator* each : operators()) listed += each->keywords.first();
    QStringList sorted = listed;
    sorted.sort();
    QCOMPARE(listed, sorted);
    QCOMPARE(sorted.removeDuplicates(), 0);
}

void OperatorsTest::findsEachByEachOfItsKeywords()
{
    for (const Operator* each : operators())
        for (const QString& keyword : each->keywords) QCOMPARE(operatorFor(keyword), each);
    QVERIFY(!operatorFor(QStringLiteral("nonsense")));
    QVERIFY(!operatorFor({}));
}

void OperatorsTest::acceptsEveryValueOfAClosedList()
{
    int values = 0;
    for (const Operator* each : operators())
        for (const QString& value : each->values) {
            ++values;
            QVERIFY(each->parse({each->keywords.first(), value, false, Today}));
        }
    QCOMPARE(values, 15 + 5 + 9);
}

void OperatorsTest::offersFieldsForCompletion()
{
    const QStringList fields = fieldKeywords();
    for (const char* field : {"headline", "title", "hd", "source", "date", "is", "sort", "search"})
        QVERIFY2(fields.contains(QString::fromLatin1(field)), field);
    for (const char* sign : {"w/", "AND", "first/", "( )"}) QVERIFY2(!fields.contains(QString::fromLatin1(sign)), sign);
}

void OperatorsTest::coloursWhatItRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("türk or a", "");
    row("source:x -a", "Fsource:x O-");
    row("source:(a OR \"b c\")", "Fsource: B( OOR P\"b c\" B)");
    row("is:(read | unread)", "Fis: B( Fread O| Funread B)");
    row("is:nonsense foo:bar date:2023-13 source:", "");
    row("a w/5 b w/5", "Ow/5");
    row("a* ~b =c d~1 /e/ *", "Aa* A~b A=c Ad~1 A/e/");
    row("sort:oldest “a b", "Fsort:oldest P“a b");
    row("first/5:(a) NOT b", "Ffirst/5: B( B) ONOT");
}

void OperatorsTest::coloursWhatItRecognised()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList spans;
    for (const ClauseSpan& span : clauses(text, Today))
        spans += QLatin1Char("FOPAB"[int(span.kind)]) + text.mid(span.position, span.length);
    QCOMPARE(spans.join(QLatin1Char(' ')), expected);
}

QTEST_APPLESS_MAIN(OperatorsTest)
#include "OperatorsTest.moc"
