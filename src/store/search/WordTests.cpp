// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/WordTests.h"

#include "text/Folding.h"
#include "text/Words.h"

#include <QList>

#include <algorithm>

namespace dateline::store {

using query::Node;
using query::NodeKind;
using Kind = WordTest::Kind;

namespace {

// Letters that stand for wildcards while a pattern is cut and folded: of Linear A, which nobody can read, and two rare
// ideographs for where they touch characters that are indexed in pairs. They fold to themselves.
struct StandIn {
    char32_t letter;
    char wildcard;
};
constexpr StandIn Spaced[] = {{0x10600, '*'}, {0x10601, '?'}};
constexpr StandIn Unspaced[] = {{0x31349, '*'}, {0x3134A, '?'}};

}  // namespace

static Kind kindOf(const Node& node)
{
    switch (node.kind) {
        case NodeKind::Exact:
            return Kind::Exactly;
        case NodeKind::Forms:
            return Kind::Form;
        case NodeKind::Fuzzy:
            return Kind::Near;
        default:
            return Kind::Equal;
    }
}

static std::vector<WordTest> cutAs(Kind kind, const QString& text, int distance)
{
    const std::string utf8 = text.toStdString();
    const bool isWritten = kind == Kind::Exactly || kind == Kind::Form;
    std::vector<WordTest> tests;
    text::tokenize(utf8, [&](const text::Token& token) {
        WordTest test{.kind = kind, .text = std::string(token.folded), .distance = distance};
        const auto from = size_t(token.from), length = size_t(token.to - token.from);
        if (isWritten) test.surface = text::asWritten(std::string_view(utf8).substr(from, length));
        tests.push_back(std::move(test));
        return true;
    });
    return tests;
}

static bool isUnspacedAt(const QList<uint>& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text::isUnspaced(text[at]);
}

static QString withStandIns(const QString& pattern)
{
    QList<uint> text = pattern.toUcs4();
    // From both sides, so that a row of wildcards is one with the character at its either end.
    std::vector<bool> isPaired(size_t(text.size()), false);
    const auto isWildcard = [&](qsizetype at) { return text[at] == '*' || text[at] == '?'; };
    for (qsizetype at = 0; at < text.size(); ++at)
        isPaired[size_t(at)] = isWildcard(at) && (isUnspacedAt(text, at - 1) || (at > 0 && isPaired[size_t(at) - 1]));
    for (qsizetype at = text.size() - 1; at >= 0; --at)
        if (isWildcard(at) && (isUnspacedAt(text, at + 1) || (at + 1 < text.size() && isPaired[size_t(at) + 1])))
            isPaired[size_t(at)] = true;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isWildcard(at)) text[at] = (isPaired[size_t(at)] ? Unspaced : Spaced)[text[at] == '?' ? 1 : 0].letter;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()), text.size());
}

static std::string withWildcards(std::string token)
{
    for (const auto& standIns : {Spaced, Unspaced})
        for (const StandIn& standIn : {standIns[0], standIns[1]}) {
            const std::string letter = QString::fromUcs4(&standIn.letter, 1).toStdString();
            for (size_t at = token.find(letter); at != std::string::npos; at = token.find(letter, at))
                token.replace(at, letter.size(), 1, standIn.wildcard);
        }
    return token;
}

static WordTest patternOf(std::string text)
{
    const size_t first = text.find_first_of("*?");
    if (first == std::string::npos) return {.text = std::move(text)};
    if (first == 0 || first + 1 < text.size() || text.back() == '?')
        return {.kind = Kind::Pattern, .text = std::move(text)};
    return {.kind = Kind::Prefix, .text = text.substr(0, first)};
}

static bool isAnything(const WordTest& test)
{
    return test.text.find_first_not_of('*') == std::string::npos;
}

static std::vector<WordTest> cutPattern(const QString& pattern)
{
    std::vector<WordTest> tests = cutAs(Kind::Equal, withStandIns(pattern), 0);
    for (WordTest& test : tests) test = patternOf(withWildcards(std::move(test.text)));
    // A star beside the words (`*-led`) asks for nothing.
    while (!tests.empty() && isAnything(tests.front())) tests.erase(tests.begin());
    while (!tests.empty() && isAnything(tests.back())) tests.pop_back();
    return tests;
}

std::vector<WordTest> wordTestsOf(const Node& term)
{
    if (term.kind == NodeKind::Wildcard) return cutPattern(term.text);
    std::vector<WordTest> tests = cutAs(kindOf(term), term.text, term.number);
    if (term.kind == NodeKind::Prefix && !tests.empty()) tests.back().kind = Kind::Prefix;
    return tests;
}

WordTest nameTestOf(const Node& term)
{
    WordTest test{.kind = kindOf(term), .text = text::foldedName(term.text).toStdString(), .distance = term.number};
    if (term.kind == NodeKind::Prefix) test.kind = Kind::Prefix;
    if (term.kind == NodeKind::Wildcard) test.kind = Kind::Pattern;
    const bool isWritten = test.kind == Kind::Exactly || test.kind == Kind::Form;
    if (isWritten) test.surface = text::asWritten(term.text.simplified().toStdString());
    return test;
}

}  // namespace dateline::store
