// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the language promises of any text and any tree.
#include "Tree.h"
#include "query/Grammar.h"
#include "query/Parser.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace dateline::query;

static const QDate Today(2024, 2, 29);

class PromisesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsRandomTreesSoThatTheyReadTheSame();
    void printsWhatItReadFromAnyBytesSoThatItReadsTheSame();
    void readsAMegabyteOfAnythingInLinearTime_data();
    void readsAMegabyteOfAnythingInLinearTime();
    void remarksOnceOnGroupsTenThousandDeep_data();
    void remarksOnceOnGroupsTenThousandDeep();
};

namespace {

/// Trees of the shapes that a text can have: what is printed must read as them.
class Trees final {
public:
    explicit Trees(unsigned seed) : m_chance(seed) {}

    int below(int bound) { return int(m_chance() % unsigned(bound)); }
    Node tree(int depth);

private:
    Node of(NodeKind kind, std::vector<Node> children)
    {
        Node node;
        node.kind = kind;
        node.children = std::move(children);
        return node;
    }
    Node term();
    Node filter();
    Node chain(int depth);
    Node list(NodeKind kind, int depth);
    Node around(int depth);

    std::mt19937 m_chance;
};

}  // namespace

Node Trees::term()
{
    static const QStringList words{"oil",  "türk", "AT&T",  "C++",  "U.S.", "Covid-19",
                                   "中国", "ไทย",  "12:30", "الله", "don’t"};
    static constexpr NodeKind kinds[]{NodeKind::Word,  NodeKind::Phrase,   NodeKind::Prefix, NodeKind::Exact,
                                      NodeKind::Forms, NodeKind::Wildcard, NodeKind::Fuzzy,  NodeKind::Word};
    Node node = of(kinds[below(int(std::size(kinds)))], {});
    node.text = words[below(int(words.size()))];
    if (node.kind == NodeKind::Phrase) node.text += QStringLiteral(" OR w/5 -") + words[below(int(words.size()))];
    if (node.kind == NodeKind::Wildcard) node.text = below(2) ? '*' + node.text : node.text + "?x";
    if (node.kind == NodeKind::Fuzzy) node.number = 1 + below(2);
    return node;
}

Node Trees::filter()
{
    static const QStringList filters{"date:2023-03", "before:2020", "newer:30d",  "is:unread",     "has:note",
                                     "words:>800",   "id:42",       "words:1..9", "imported:2023", "foo:bar"};
    return parse(filters[below(int(filters.size()))], Today).root;
}

// Lists within a list of their own kind are one list, and chains lean left: a text can say nothing else.
Node Trees::list(NodeKind kind, int depth)
{
    std::vector<Node> children;
    for (int left = 2 + below(2); left > 0; --left) {
        Node child = tree(depth - 1);
        while (child.kind == kind) child = term();
        children.push_back(std::move(child));
    }
    return of(kind, std::move(children));
}

Node Trees::chain(int depth)
{
    static constexpr NodeKind kinds[]{NodeKind::Near, NodeKind::Before, NodeKind::SameSentence,
                                      NodeKind::SameParagraph};
    Node right = below(3) ? term() : of(NodeKind::Or, {term(), term()});
    Node node = of(kinds[below(4)], {depth > 0 && below(2) ? chain(depth - 1) : term(), std::move(right)});
    if (node.kind == NodeKind::Near || node.kind == NodeKind::Before) node.number = 1 + below(20);
    return node;
}

Node Trees::around(int depth)
{
    static const QStringList fields{"headline", "body", "source", "lead", "tag", "topic", "url"};
    static constexpr NodeKind kinds[]{NodeKind::Field, NodeKind::First, NodeKind::AtLeast};
    Node node = of(kinds[below(3)], {tree(depth - 1)});
    if (node.kind == NodeKind::Field)
        node.field = fields[below(int(fields.size()))];
    else
        node.number = 1 + below(50);
    return node;
}

Node Trees::tree(int depth)
{
    if (depth == 0) return below(4) ? term() : filter();
    switch (below(7)) {
        case 0:
            return list(NodeKind::And, depth);
        case 1:
            return list(NodeKind::Or, depth);
        case 2: {
            Node child = tree(depth - 1);
            while (child.kind == NodeKind::Not) child = term();
            return of(NodeKind::Not, {child});
        }
        case 3:
            return chain(depth);
        case 4:
            return around(depth);
        default:
            return term();
    }
}

void PromisesTest::printsRandomTreesSoThatTheyReadTheSame()
{
    Trees trees(1);
    for (int round = 0; round < 20'000; ++round) {
        Query query;
        query.root = trees.tree(1 + round % 6);
        const QString printed = print(query);
        const Query again = parse(printed, Today);
        QVERIFY2(again == query, qPrintable(printed + '\n' + tree(query.root) + '\n' + tree(again.root)));
        QCOMPARE(print(again), printed);
    }
}

void PromisesTest::printsWhatItReadFromAnyBytesSoThatItReadsTheSame()
{
    std::mt19937 chance(2);
    for (int round = 0; round < 20'000; ++round) {
        // Half are bytes of every value, half are what operators are made of.
        static const QByteArray signs("()|-\"*?=~/\\: \tORANDNOTw/5first/atleast/3sort:is:date:2023\xc2\xab\xc2\xbb");
        QByteArray bytes;
        for (unsigned left = chance() % 60; left > 0; --left)
            bytes += round % 2 ? char(chance() & 255) : signs[qsizetype(chance() % unsigned(signs.size()))];
        for (const QString& text : {QString::fromUtf8(bytes), QString::fromLatin1(bytes)}) {
            const Query query = parse(text, Today);
            const QString printed = print(query);
            QVERIFY2(parse(printed, Today) == query, bytes.toHex(' ').constData());
            for (const Remark& remark : query.remarks)
                QVERIFY(remark.position >= 0 && remark.length > 0 && remark.position + remark.length <= text.size());
        }
    }
}

void PromisesTest::readsAMegabyteOfAnythingInLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"a ",         "a",
                              "\"",         "\" ",
                              "(",          ")",
                              "() ",        "-",
                              "a OR ",      "a | (b ",
                              "a w/5 ",     "w/5 ",
                              "NOT ",       "/a ",
                              "/",          "\\/",
                              "a/",         "first/5:",
                              "headline:(", "is:(",
                              "is:unread ", "date:2023.. ",
                              "foo:",       "foo:\"",
                              "*",          "a* ",
                              "?",          "~",
                              "=",          "a~1 ",
                              "“",          "«a„",
                              "中",         "sort:oldest ",
                              ":",          "\\\"",
                              "🙂",       "\u0301"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void PromisesTest::readsAMegabyteOfAnythingInLinearTime()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(1'000'000 / piece.size());
    QElapsedTimer clock;
    clock.start();
    const Query query = parse(text, Today);
    QVERIFY(depth(query.root) <= MostLevels);
    QVERIFY(parse(print(query), Today) == query);
    QVERIFY2(clock.elapsed() < 60'000, "a guard against a parser that is not linear");
}

void PromisesTest::remarksOnceOnGroupsTenThousandDeep_data()
{
    QTest::addColumn<QString>("opening");
    for (const char* opening : {"(", "-(", "(a ", "(a OR ", "headline:(", "first/9:(a w/2 ", "atleast/2:(", "is:("})
        QTest::newRow(opening) << QString::fromLatin1(opening);
}

void PromisesTest::remarksOnceOnGroupsTenThousandDeep()
{
    QFETCH(QString, opening);
    const QString text = opening.repeated(10'000) + QStringLiteral("unread") + QStringLiteral(")").repeated(10'000);
    const Query query = parse(text, Today);
    const auto isOfDepth = [](const Remark& remark) { return remark.sentence == sentenceOf(Concern::TooDeep); };
    QCOMPARE(std::count_if(query.remarks.begin(), query.remarks.end(), isOfDepth), 1);
    QVERIFY(depth(query.root) <= MostLevels);
    QVERIFY(print(query).contains(QStringLiteral("unread")));
}

QTEST_APPLESS_MAIN(PromisesTest)
#include "PromisesTest.moc"
