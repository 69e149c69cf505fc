// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Clause.h"

#include <algorithm>

namespace dateline::store {

using Kind = Clause::Kind;

static QByteArray printedRange(const Clause& clause)
{
    const auto bound = [](const std::optional<qint64>& value) {
        return value ? QByteArray::number(*value) : QByteArray();
    };
    return clause.field.toUtf8() + ' ' + bound(clause.from) + ".." + bound(clause.to);
}

// A name may hold any sign, so the kind of test stands before it.
static QByteArray printedName(const WordTest& test)
{
    static constexpr const char* Kinds[] = {"is", "begins", "like", "near", "form of", "exactly"};
    const bool isWritten = test.kind == WordTest::Kind::Form || test.kind == WordTest::Kind::Exactly;
    QByteArray printed = Kinds[int(test.kind)];
    if (test.kind == WordTest::Kind::Near) printed += '/' + QByteArray::number(test.distance);
    return printed + ' ' + QByteArray::fromStdString(isWritten ? test.surface : test.text);
}

static QByteArray printedValue(const Clause& clause)
{
    const QByteArray field = clause.field.toUtf8();
    if (!clause.pattern.isNull()) return field + " matches " + clause.pattern.toUtf8();
    return field + ' ' + (clause.name.text.empty() ? "holds " + print(clause.term) : printedName(clause.name));
}

static QByteArray printedText(const Clause& clause)
{
    if (clause.pattern.isNull()) return "text " + print(clause.spans);
    return "matches/" + QByteArray::number(clause.columns) + ' ' + clause.pattern.toUtf8();
}

static QByteArray printedGroup(const Clause& clause)
{
    QByteArray printed;
    for (const Clause& child : clause.children) {
        if (!printed.isEmpty()) printed += clause.kind == Kind::Or ? " OR " : " ";
        printed += print(child);
    }
    return (clause.kind == Kind::Not ? "NOT (" : "(") + printed + ')';
}

QByteArray print(const Clause& clause)
{
    switch (clause.kind) {
        case Kind::All:
            return "everything";
        case Kind::None:
            return "nothing";
        case Kind::Words:
            return print(clause.term);
        case Kind::Positions:
            return print(clause.spans);
        case Kind::Text:
            return printedText(clause);
        case Kind::Value:
            return printedValue(clause);
        case Kind::Dates:
            return "dated " + printedRange(clause);
        case Kind::Numbers:
            return "number " + printedRange(clause);
        case Kind::Unread:
            return "unread";
        case Kind::Bookmarked:
            return "bookmarked";
        case Kind::And:
        case Kind::Or:
        case Kind::Not:
            return printedGroup(clause);
    }
    Q_UNREACHABLE();
}

static Clause joined(Kind kind, std::vector<Clause> clauses)
{
    const auto isAll = [](const Clause& clause) { return clause.kind == Kind::All; };
    if (kind == Kind::Or && std::any_of(clauses.begin(), clauses.end(), isAll)) return {};
    std::erase_if(clauses, isAll);
    if (clauses.empty()) return {};
    if (clauses.size() > 1) return {.kind = kind, .children = std::move(clauses)};
    Clause only = std::move(clauses.front());
    return only;
}

static Clause words(std::vector<WordTest> tests, Columns columns)
{
    return {.kind = Kind::Words, .term = {std::move(tests), columns}};
}

static Clause necessary(const Term& term)
{
    Term plain = term;
    for (WordTest& word : plain.words)
        if (word.kind == WordTest::Kind::Exactly) word = {.text = word.text};
    if (isPlain(plain)) return words(std::move(plain.words), plain.columns);
    std::vector<Clause> all;
    for (const WordTest& word : plain.words)
        if (isPlain(Term{{word}})) all.push_back(words({word}, plain.columns));
    return joined(Kind::And, std::move(all));
}

static Clause necessary(const SpanNode& node)
{
    if (node.kind == SpanNode::Kind::Term) return necessary(node.term);
    std::vector<Clause> parts;
    for (const SpanNode& child : node.children) parts.push_back(necessary(child));
    return joined(node.kind == SpanNode::Kind::Or ? Kind::Or : Kind::And, std::move(parts));
}

Clause necessary(const Clause& leaf)
{
    if (leaf.kind == Kind::Words) return necessary(leaf.term);
    return leaf.pattern.isNull() ? necessary(leaf.spans) : Clause{};
}

static void collectTerms(const Clause& clause, bool isWanted, std::vector<Term>& terms)
{
    if (clause.kind == Kind::Words && isWanted) terms.push_back(clause.term);
    const bool hasSpans = clause.kind == Kind::Positions || (clause.kind == Kind::Text && clause.pattern.isNull());
    if (hasSpans && isWanted)
        for (const Term* term : leavesOf(clause.spans)) terms.push_back(*term);
    const bool isChildWanted = clause.kind == Kind::Not ? !isWanted : isWanted;
    for (const Clause& child : clause.children) collectTerms(child, isChildWanted, terms);
}

std::vector<Term> positiveTerms(const Clause& clause)
{
    std::vector<Term> terms;
    collectTerms(clause, true, terms);
    return terms;
}

}  // namespace dateline::store
