// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/FlatMatcher.h"
#include "store/search/SpanMatcher.h"

#include <QTest>

#include <bit>
#include <random>
#include <set>

using namespace dateline::store;
using namespace Qt::StringLiterals;
using Kind = SpanNode::Kind;

class SpanMatcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatStandsSo_data();
    void findsWhatStandsSo();
    void countsAcrossColumns();
    void passesOverOtherColumns();
    void findsWhatComparingAllPairsFinds();
    void flatListsSayTheSame();
    void takesLongTextsWithoutComparingAllPairs();
};

static SpanNode leaf(const std::string& word, Columns columns = column::All)
{
    return {.term = {{{.text = word}}, columns}};
}

static SpanNode over(Kind kind, std::vector<SpanNode> children, int number = 0)
{
    return {.kind = kind, .number = number, .children = std::move(children)};
}

// A text of letters, each a word; | begins a sentence and / a paragraph. A leaf is the letters that it is named for.
struct Letters {
    explicit Letters(const QString& written)
    {
        for (const QChar c : written) {
            if (c == u' ') continue;
            if (c == u'|' || c == u'/') sentences.push_back(qint32(text.size()));
            if (c == u'/') paragraphs.push_back(qint32(text.size()));
            if (c != u'|' && c != u'/') text += c;
        }
        sentences.insert(sentences.begin(), 0);
        paragraphs.insert(paragraphs.begin(), 0);
    }

    SpanColumn column(const SpanMatcher& matcher, Columns column = column::Body) const
    {
        SpanColumn one{.column = column, .leaves = {}, .sentences = sentences, .paragraphs = paragraphs};
        for (const Term* term : matcher.leaves()) {
            const QString wanted = QString::fromStdString(term->words.front().text);
            std::vector<Span> spans;
            for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
                spans.push_back({qint32(at), qint32(at + wanted.size()) - 1});
            one.leaves.push_back(std::move(spans));
        }
        return one;
    }

    QString text;
    std::vector<qint32> sentences, paragraphs;
};

Q_DECLARE_METATYPE(SpanNode)

void SpanMatcherTest::findsWhatStandsSo_data()
{
    QTest::addColumn<SpanNode>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");  // what takes part in upper case
    const auto row = [](const SpanNode& query, const QString& text, const QString& marked) {
        QTest::newRow(qPrintable(QString::fromUtf8(print(query)) + u" in "_s + text)) << query << text << marked;
    };
    const SpanNode a = leaf("a"), b = leaf("b"), c = leaf("c"), ab = leaf("ab");
    const auto near = [](int number, const SpanNode& x, const SpanNode& y) { return over(Kind::Near, {x, y}, number); };
    const auto before = [](int number, const SpanNode& x, const SpanNode& y) {
        return over(Kind::Before, {x, y}, number);
    };
    row(near(2, a, b), u"axb"_s, u"AxB"_s);
    row(near(2, a, b), u"axxb"_s, u""_s);
    row(near(2, a, b), u"bxa"_s, u"BxA"_s);
    row(near(2, a, b), u"ax/xb axb"_s, u"axxBAxB"_s);
    row(near(3, a, b), u"ax/xb"_s, u"AxxB"_s);
    row(near(9, a, a), u"xax"_s, u""_s);
    row(near(9, a, a), u"xaxa"_s, u"xAxA"_s);
    row(near(0, a, b), u"ab"_s, u""_s);
    row(near(1, ab, b), u"ab"_s, u""_s);
    row(near(1, ab, b), u"abb"_s, u"ABB"_s);
    row(near(2, ab, c), u"abxc"_s, u"ABxC"_s);
    row(near(2, ab, c), u"cxab"_s, u"CxAB"_s);
    row(near(2, ab, c), u"abxxc"_s, u""_s);
    row(near(1, ab, ab), u"abab"_s, u"ABAB"_s);
    row(before(2, a, b), u"axb"_s, u"AxB"_s);
    row(before(2, a, b), u"bxa"_s, u""_s);
    row(before(2, a, b), u"bxaxb"_s, u"bxAxB"_s);
    row(before(1, a, a), u"aaxa"_s, u"AAxa"_s);
    row(near(2, near(2, a, b), c), u"axbxc"_s, u"AxBxC"_s);
    // The b that is near c must be the one that is near a.
    row(near(2, near(2, a, b), c), u"abxxxbc"_s, u""_s);
    row(near(2, c, near(2, a, b)), u"caxb"_s, u"CAxB"_s);
    row(near(2, c, near(2, a, b)), u"cbxa"_s, u""_s);
    row(near(2, a, over(Kind::Or, {b, c})), u"axb xx axc xx bc"_s, u"AxBxxAxCxxbc"_s);
    row(near(1, a, over(Kind::Or, {near(1, b, c), leaf("d")})), u"abc xx ad xx acb"_s, u"ABCxxADxxacb"_s);
    row(over(Kind::SameSentence, {a, b}), u"axxb"_s, u"AxxB"_s);
    row(over(Kind::SameSentence, {a, b}), u"ax|xb"_s, u""_s);
    row(over(Kind::SameSentence, {ab, c}), u"xa|bxc"_s, u"xABxC"_s);
    row(over(Kind::SameSentence, {ab, c}), u"cxa|bx"_s, u"CxABx"_s);
    row(over(Kind::SameSentence, {a, a}), u"a|a"_s, u""_s);
    row(over(Kind::SameSentence, {a, b}), u"a|b/bxa|a"_s, u"abBxAa"_s);
    row(over(Kind::SameParagraph, {a, b}), u"ax|xb"_s, u"AxxB"_s);
    row(over(Kind::SameParagraph, {a, b}), u"ax/xb"_s, u""_s);
    row(over(Kind::FirstWords, {a}, 2), u"xaa"_s, u"xAa"_s);
    row(over(Kind::FirstWords, {ab}, 2), u"xab"_s, u""_s);
    row(over(Kind::FirstWords, {ab}, 3), u"xab"_s, u"xAB"_s);
    row(over(Kind::InLead, {a}), u"xa/a/a"_s, u"xAAa"_s);
    row(over(Kind::InLead, {ab}), u"x/xa/b"_s, u""_s);
    row(over(Kind::InLead, {a}), u"xa"_s, u"xA"_s);
    row(near(3, over(Kind::FirstWords, {a}, 2), b), u"xab ab"_s, u"xABaB"_s);
    row(over(Kind::AtLeast, {a}, 3), u"axaxa"_s, u"AxAxA"_s);
    row(over(Kind::AtLeast, {a}, 3), u"axa"_s, u""_s);
    row(over(Kind::AtLeast, {over(Kind::Or, {a, b})}, 3), u"axbxa"_s, u"AxBxA"_s);
    row(over(Kind::AtLeast, {over(Kind::Or, {a, a})}, 3), u"axa"_s, u""_s);
    row(over(Kind::AtLeast, {near(1, a, b)}, 2), u"abxba"_s, u"ABxBA"_s);
    row(over(Kind::AtLeast, {near(1, a, b)}, 3), u"abxba"_s, u""_s);
}

void SpanMatcherTest::findsWhatStandsSo()
{
    QFETCH(SpanNode, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const SpanMatcher matcher(query);
    const Letters letters(text);
    const auto columns = std::vector{letters.column(matcher)};
    QString found = letters.text;
    const auto matches = matcher.matches(columns);
    for (const SpanMatch& match : matches)
        for (qint32 at = match.span.first; at <= match.span.last; ++at) found[at] = found[at].toUpper();
    QCOMPARE(matches.empty() ? QString() : found, marked.isEmpty() ? QString() : marked);
    QCOMPARE(matcher.holds(columns), !marked.isEmpty());
}

void SpanMatcherTest::countsAcrossColumns()
{
    const SpanNode query = over(Kind::AtLeast, {leaf("a")}, 3);
    const SpanMatcher matcher(query);
    const Letters headline(u"xa"_s), body(u"axa"_s);
    QVERIFY(matcher.holds({headline.column(matcher, column::Headline), body.column(matcher)}));
    QVERIFY(!matcher.holds({body.column(matcher)}));
    const SpanNode apart = over(Kind::Near, {leaf("x"), leaf("a")}, 9);
    const SpanMatcher nearness(apart);
    const Letters onlyX(u"x"_s), onlyA(u"a"_s);
    QVERIFY(!nearness.holds({onlyX.column(nearness, column::Headline), onlyA.column(nearness)}));
}

void SpanMatcherTest::passesOverOtherColumns()
{
    const SpanNode query = over(Kind::Near, {leaf("a", column::Headline), leaf("b")}, 5);
    const SpanMatcher matcher(query);
    const Letters text(u"ab"_s);
    QVERIFY(!matcher.holds({text.column(matcher)}));
    QVERIFY(matcher.holds({text.column(matcher, column::Headline)}));
    const SpanNode first = over(Kind::FirstWords, {leaf("a")}, 5);
    const SpanMatcher inBody(first);
    QVERIFY(!inBody.holds({text.column(inBody, column::Headline)}));
    QVERIFY(inBody.holds({text.column(inBody)}));
}

// A chain of terms, by trying every way through it.
struct Chain {
    std::vector<std::vector<Span>> operands;
    std::vector<SpanNode> signs;
    std::vector<qint32> sentences;

    qint32 sentenceOf(qint32 at) const
    {
        return qint32(std::upper_bound(sentences.begin(), sentences.end(), at) - sentences.begin());
    }

    bool isLinked(const SpanNode& sign, const Span& left, const Span& right) const
    {
        const bool isBefore = left.last < right.first, isAfter = right.last < left.first;
        const qint32 distance = isBefore ? right.first - left.last : left.first - right.last;
        if (!isBefore && !isAfter) return false;
        if (sign.kind == Kind::Near) return distance <= sign.number;
        if (sign.kind == Kind::Before) return isBefore && distance <= sign.number;
        for (qint32 x = left.first; x <= left.last; ++x)
            for (qint32 y = right.first; y <= right.last; ++y)
                if (sentenceOf(x) == sentenceOf(y)) return true;
        return false;
    }

    void walk(std::vector<Span>& way, std::set<std::pair<qint32, Span>>& found) const
    {
        const size_t depth = way.size();
        if (depth == operands.size()) {
            for (size_t place = 0; place < depth; ++place) found.emplace(qint32(place), way[place]);
            return;
        }
        for (const Span& span : operands[depth]) {
            if (depth > 0 && !isLinked(signs[depth - 1], way.back(), span)) continue;
            way.push_back(span);
            walk(way, found);
            way.pop_back();
        }
    }
};

void SpanMatcherTest::findsWhatComparingAllPairsFinds()
{
    std::mt19937 chance(7);
    const auto below = [&](int bound) { return int(chance() % unsigned(bound)); };
    const std::string words[] = {"a", "b", "c", "ab", "ba"};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int left = below(25); left > 0; --left) text += u"abcx|"_s[below(5)];
        const Letters letters(text);
        Chain chain{.operands = {}, .signs = {}, .sentences = letters.sentences};
        SpanNode query = leaf(words[below(5)]);
        for (int left = 1 + below(3); left > 0; --left) {
            const SpanNode sign =
                over(std::vector{Kind::Near, Kind::Before, Kind::SameSentence}[size_t(below(3))], {}, 1 + below(4));
            chain.signs.push_back(sign);
            query = over(sign.kind, {query, leaf(words[below(5)])}, sign.number);
        }
        const SpanMatcher matcher(query);
        const auto columns = std::vector{letters.column(matcher)};
        chain.operands = columns.front().leaves;
        std::set<std::pair<qint32, Span>> expected, found;
        std::vector<Span> way;
        chain.walk(way, expected);
        for (const SpanMatch& match : matcher.matches(columns)) found.emplace(match.leaf, match.span);
        QVERIFY2(found == expected, qPrintable(QString::fromUtf8(print(query)) + u" in "_s + text));
        QCOMPARE(matcher.holds(columns), !expected.empty());
    }
}

static bool flatHolds(FlatMatcher& flat, const std::vector<SpanColumn>& columns)
{
    flat.clear();
    for (const SpanColumn& column : columns) {
        const int place = std::countr_zero(unsigned(column.column));
        for (size_t leaf = 0; leaf < column.leaves.size(); ++leaf)
            for (const Span& span : column.leaves[leaf]) flat.add(int(leaf), place, span.first);
        for (const qint32 start : column.sentences) flat.addSentence(place, start);
        for (const qint32 start : column.paragraphs) flat.addParagraph(place, start);
    }
    return flat.holds();
}

void SpanMatcherTest::flatListsSayTheSame()
{
    std::mt19937 chance(23);
    const auto below = [&](int bound) { return int(chance() % unsigned(bound)); };
    const auto text = [&] {
        QString letters;
        for (int left = below(14); left > 0; --left) letters += QLatin1Char("abcx|/x"[below(7)]);
        return letters;
    };
    const auto word = [&] {
        static const std::vector<std::string> words{"a", "b", "ab", "ba", "aab"};
        static const std::vector<Columns> columns{column::All, column::Body, column::Headline};
        return SpanNode{
            .term = {std::vector<WordTest>(1, {.text = words[size_t(below(5))]}), columns[size_t(below(3))]}};
    };
    int held = 0;
    for (int round = 0; round < 40'000; ++round) {
        SpanNode query = word();
        switch (below(7)) {
            case 0:
                query = over(Kind::Near, {query, word()}, below(5));
                break;
            case 1:
                query = over(Kind::Before, {query, word()}, below(5));
                break;
            case 2:
                query = over(Kind::SameSentence, {query, word()});
                break;
            case 3:
                query = over(Kind::SameParagraph, {query, word()});
                break;
            case 4:
                query = over(Kind::FirstWords, {query}, 1 + below(8));
                break;
            case 5:
                query = over(Kind::InLead, {query});
                break;
            default:
                break;
        }
        const bool isPair = query.children.size() == 2;
        if (!isPair && below(2) == 0) query = over(Kind::AtLeast, {query}, below(4));
        const SpanMatcher matcher(query);
        // A leaf's word is as long as its letters, each of which is a token here.
        const auto lengthen = [](SpanNode& node, const auto& again) -> void {
            if (node.kind == Kind::Term) node.term.words.resize(node.term.words.front().text.size());
            for (SpanNode& child : node.children) again(child, again);
        };
        SpanNode lengthened = query;
        lengthen(lengthened, lengthen);
        auto flat = FlatMatcher::of(lengthened);
        QVERIFY(flat);
        const Letters headline(text()), body(text());
        const std::vector columns{headline.column(matcher, column::Headline), body.column(matcher)};
        const bool expected = matcher.holds(columns);
        held += expected;
        QVERIFY2(flatHolds(*flat, columns) == expected,
                 qPrintable(QString::fromUtf8(print(query)) + u" in "_s + headline.text + u" and "_s + body.text));
    }
    QVERIFY(held > 2'000);
    QVERIFY(!FlatMatcher::of(over(Kind::Near, {over(Kind::Near, {word(), word()}, 2), word()}, 2)));
    QVERIFY(!FlatMatcher::of(over(Kind::Or, {word(), word()})));
    QVERIFY(!FlatMatcher::of(over(Kind::AtLeast, {over(Kind::Near, {word(), word()}, 2)}, 2)));
}

void SpanMatcherTest::takesLongTextsWithoutComparingAllPairs()
{
    SpanNode query = leaf("a");
    for (int link = 0; link < 8; ++link) query = over(Kind::Near, {query, leaf("a")}, 1'000'000);
    const SpanMatcher matcher(query);
    const Letters letters(u"a"_s.repeated(200'000));
    const auto columns = std::vector{letters.column(matcher)};
    QVERIFY(matcher.holds(columns));
    QCOMPARE(matcher.matches(columns).size(), size_t(9 * 200'000));
}

QTEST_GUILESS_MAIN(SpanMatcherTest)
#include "SpanMatcherTest.moc"
