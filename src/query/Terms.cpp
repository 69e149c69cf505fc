// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Terms.h"

#include "query/Lexer.h"
#include "query/Quotes.h"

namespace dateline::query {

using namespace Qt::StringLiterals;

Node leaf(NodeKind kind, const QString& text)
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

static Node fuzzy(const QString& text, int distance)
{
    Node node = leaf(NodeKind::Fuzzy, text);
    node.number = distance;
    return node;
}

static Term pattern(const QString& word)
{
    const bool hasInner = word.chopped(1).contains(u'*') || word.contains(u'?');
    if (hasInner) return {leaf(NodeKind::Wildcard, word)};
    return {leaf(NodeKind::Prefix, word.chopped(1))};
}

// `term~3` and further is asked for, but two letters off is as far as spelling goes.
static bool asksForMore(const QString& word)
{
    const qsizetype tilde = word.size() - 2;
    return tilde > 0 && word[tilde] == u'~' && word.back() >= u'3' && word.back() <= u'9';
}

static Concern emptiness(const QString& word)
{
    if (word == u"-"_qs) return Concern::LoneMinus;
    return word.contains(u'*') || word.contains(u'?') ? Concern::LoneWildcard : Concern::NoLetters;
}

// A slash at the start would be a regular expression as soon as another slash stood further on.
Term termOf(const QString& word)
{
    if (!hasSubstance(word)) return {{}, emptiness(word)};
    if (word.startsWith(u'/')) return {leaf(NodeKind::Phrase, quotable(word)), Concern::OpenRegex};
    if (word.startsWith(u'=')) return {leaf(NodeKind::Exact, word.mid(1))};
    if (word.startsWith(u'~')) return {leaf(NodeKind::Forms, word.mid(1))};
    if (word.size() > 2 && word.endsWith(u"~1"_qs)) return {fuzzy(word.chopped(2), 1)};
    if (word.size() > 2 && word.endsWith(u"~2"_qs)) return {fuzzy(word.chopped(2), 2)};
    if (word.contains(u'*') || word.contains(u'?')) return pattern(word);
    if (asksForMore(word)) return {leaf(NodeKind::Word, word), Concern::TooFuzzy, word.chopped(1) + u'2'};
    return {leaf(NodeKind::Word, word)};
}

std::optional<Node> textNode(const QString& text)
{
    if (!hasSubstance(text)) return {};
    if (isPlainWord(text)) return leaf(NodeKind::Word, text);
    return leaf(NodeKind::Phrase, quotable(text));
}

}  // namespace dateline::query
