// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"

#include "Tree.h"
#include "query/Clauses.h"

#include <QTest>

#include <random>

using namespace dateline::query;

static const QDate Today(2024, 2, 29);

class PrinterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsWhatReadsTheSame_data();
    void printsWhatReadsTheSame();
    void writesAClauseThatHoldsItsValue_data();
    void writesAClauseThatHoldsItsValue();
    void quotesWordsThatOthersPutIntoATree();
};

// What queries are made of, and what is likely to be taken for it.
static const QStringList Pieces{"(",
                                ")",
                                "((",
                                "))",
                                "|",
                                "||",
                                " ",
                                "  ",
                                "\t",
                                "\n",
                                "-",
                                "--",
                                "- ",
                                "NOT ",
                                "NOT",
                                " AND ",
                                " OR ",
                                "or",
                                "and",
                                "not",
                                "\"",
                                "“",
                                "”",
                                "„",
                                "«",
                                "»",
                                "\"a b\"",
                                "«a \"b\"»",
                                "„a“",
                                " w/5 ",
                                " near/3 ",
                                " near5 ",
                                " pre/2 ",
                                " adj5 ",
                                " w/s ",
                                " w/p ",
                                "w/5",
                                "w/",
                                "first/5:",
                                "first/0:",
                                "atleast/3:",
                                "first/",
                                "=",
                                "~",
                                "~1",
                                "~2",
                                "~3",
                                "*",
                                "?",
                                "a*",
                                "*a",
                                "=Word",
                                "~forms",
                                "/",
                                "//",
                                "/a/",
                                "/a b/",
                                "/a\\/b/",
                                "\\",
                                ":",
                                "::",
                                "a",
                                "b",
                                "türk",
                                "日本",
                                "12:30",
                                "http://a.b/c",
                                "Türk:",
                                "foo:",
                                "foo:bar",
                                "foo:\"x",
                                "souce:",
                                "source:",
                                "headline:",
                                "title:",
                                "body:",
                                "url:",
                                "date:",
                                "date:2023",
                                "date:2023-13",
                                "date:2023-03..2023-04",
                                "date:2023-03-01..2023-04-15",
                                "date:..2020",
                                "before:2023-03",
                                "after:2023",
                                "newer:30d",
                                "older:1y",
                                "imported:7d",
                                "imported:2023",
                                "is:",
                                "is:unread",
                                "is:unred",
                                "has:note",
                                "words:>800",
                                "words:200..500",
                                "words:<=5",
                                "words:x",
                                "id:42",
                                "id:",
                                "sort:",
                                "sort:oldest",
                                "sort:best",
                                "search:",
                                "tag:x",
                                "AT&T",
                                "C++",
                                "U.S.",
                                "+",
                                "&",
                                "…",
                                "\u200b",
                                "\u00a0",
                                "2023",
                                "5"};

static QString someText(std::mt19937& chance, const QString& alphabet)
{
    const auto below = [&](qsizetype limit) { return qsizetype(chance() % quint32(limit)); };
    QString text;
    for (qsizetype count = 1 + below(14); count > 0; --count)
        text += below(5) == 0 ? QString(alphabet[below(alphabet.size())]) : Pieces[below(Pieces.size())];
    return text;
}

void PrinterTest::printsWhatReadsTheSame_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("signs") << QStringLiteral("()|-\"*?=~/\\: ");
    QTest::newRow("Latin") << QStringLiteral("aAzZğışÅß09'’.");
    QTest::newRow("Cyrillic") << QStringLiteral("аяёйқңґїА");
    QTest::newRow("Arabic and Hebrew") << QStringLiteral("اةىيאבגּ؟،\u200f");
    QTest::newRow("Chinese, Japanese, Thai") << QStringLiteral("日本語ของไทย。「」　");
    QTest::newRow("beyond the first plane") << QStringLiteral("😀𝒜𠀋");  // drawn by halves: lone surrogates too
    QTest::newRow("controls") << QStringLiteral("\u0001\u0007\u001b\u00ad\u2028\u2029\ufeff\ufffc") + QChar(u'\0');
    QTest::newRow("quotes") << QStringLiteral("\"“”„«»'‘’‚‹›");
}

void PrinterTest::printsWhatReadsTheSame()
{
    QFETCH(QString, alphabet);
    std::mt19937 chance(20240229);
    for (int round = 0; round < 10'000; ++round) {
        const QString text = someText(chance, alphabet);
        const Query query = parse(text, Today);
        const QString printed = print(query);
        const Query again = parse(printed, Today);
        const QString story = text + " => " + printed + " => " + print(again);
        QVERIFY2(again == query, qPrintable(story + '\n' + tree(query.root) + '\n' + tree(again.root)));
        QVERIFY2(print(again) == printed, qPrintable(story));
        for (const Remark& remark : query.remarks)
            QVERIFY2(remark.length > 0 && remark.position + remark.length <= text.size(), qPrintable(story));
    }
}

void PrinterTest::writesAClauseThatHoldsItsValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* value, const char* expected) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(expected);
    };
    row("Kazinform", "source:Kazinform");
    row("Agency 001", "source:\"Agency 001\"");
    row("OR", "source:\"OR\"");
    row("-a", "source:\"-a\"");
    row("a*", "source:\"a*\"");
    row("a(b)", "source:\"a(b)\"");
    row("The \"Post\"", "source:“The \"Post\"”");
    row("“a” \"b\"", "source:«“a” \"b\"»");
    row("12:30", "source:12:30");
    row("is:read", "source:\"is:read\"");
    row("/a/", "source:\"/a/\"");
}

void PrinterTest::writesAClauseThatHoldsItsValue()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const QString written = clause(QStringLiteral("source"), value);
    QCOMPARE(written, expected);
    const Query query = parse(written + " a", Today);
    QVERIFY(query.remarks.empty());
    QCOMPARE(query.root.children.size(), size_t(2));
    QCOMPARE(query.root.children[0].field, QStringLiteral("source"));
    QCOMPARE(query.root.children[0].children[0].text, value);
}

void PrinterTest::quotesWordsThatOthersPutIntoATree()
{
    Node node;
    node.kind = NodeKind::Word;
    for (const char* text : {"OR", "human rights", "source:x", "w/5", "a*", "-a"}) {
        node.text = QString::fromUtf8(text);
        QCOMPARE(print(node), '"' + node.text + '"');
    }
}

QTEST_APPLESS_MAIN(PrinterTest)
#include "PrinterTest.moc"
