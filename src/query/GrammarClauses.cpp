// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Grammar.h"
#include "query/Lexer.h"
#include "query/Nearest.h"
#include "query/Parts.h"
#include "query/Quotes.h"

#include <utility>

namespace dateline::query {

using namespace Qt::StringLiterals;

static Part placed(Node node, const Token& token)
{
    node.position = token.position;
    node.length = token.length;
    return {std::move(node), 1};
}

std::optional<Part> Grammar::textPart(const Token& token, const QString& text)
{
    auto node = textNode(text);
    if (!node) return {};
    return placed(std::move(*node), token);
}

std::optional<Part> Grammar::readTerm(const Token& token)
{
    if (token.kind == TokenKind::Phrase) return readPhrase(token);
    if (token.kind == TokenKind::Word) return readWord(token);
    mark(token, ClauseKind::Pattern);
    return placed(leaf(NodeKind::Regex, token.text), token);
}

std::optional<Part> Grammar::readPhrase(const Token& token)
{
    if (!token.isClosed) remark(token, Concern::UnclosedQuote);
    if (!hasSubstance(token.text)) {
        remark(token, Concern::EmptyPhrase);
        return {};
    }
    mark(token, ClauseKind::Phrase);
    return placed(leaf(NodeKind::Phrase, quotable(token.text)), token);
}

std::optional<Part> Grammar::readWord(const Token& token)
{
    if (token.text == u"or"_qs) remark(token, Concern::LowerCaseOr, u"OR"_qs);
    if (token.text == u"and"_qs) remark(token, Concern::LowerCaseAnd, u"AND"_qs);
    if (token.text == u"not"_qs) remark(token, Concern::LowerCaseNot, u"NOT"_qs);
    Term term = termOf(token.text);
    if (term.concern) remark(token, *term.concern, term.suggestion);
    if (!term.node) return {};
    const bool isPlain = term.node->kind == NodeKind::Word || term.node->kind == NodeKind::Phrase;
    if (!isPlain) mark(token, ClauseKind::Pattern);
    return placed(std::move(*term.node), token);
}

std::optional<Part> Grammar::readClause(int above)
{
    const Token& token = m_tokens[m_at++];
    if (!token.isClosed) remark(token, Concern::UnclosedQuote);
    if (!token.op) return unknownClause(token);
    if (token.value == TokenKind::End || (token.value != TokenKind::Open && token.text.trimmed().isEmpty())) {
        remark(token, Concern::EmptyValue);
        return {};
    }
    return token.op->takesTerms ? readTermsClause(token, above) : readValuesClause(token, above);
}

std::optional<Part> Grammar::readTermsClause(const Token& token, int above)
{
    if (token.value == TokenKind::Open && above + 1 + GroupLevels > MostLevels) {
        remarkDepth(token);
        return readFlat();
    }
    mark(token, ClauseKind::Field);
    const Operator* values = std::exchange(m_values, nullptr);
    auto child = token.value == TokenKind::Open ? readGroup(above + 1) : readTermValue(token);
    m_values = values;
    if (!child) return {};
    Node parent = leaf(NodeKind::Field, {});
    if (token.op->shape == Shape::Counted)
        parent = *countedNode(token.keyword);
    else
        parent.field = token.op->keywords.first();
    Part part = over(std::move(parent), std::move(*child));
    const int end = part.node.position + part.node.length;
    part.node.position = token.position;
    part.node.length = std::max(end, token.end()) - token.position;
    return part;
}

// A value is one term. What would be a clause or an operator elsewhere is text here.
std::optional<Part> Grammar::readTermValue(const Token& token)
{
    if (token.value == TokenKind::Regex) return placed(leaf(NodeKind::Regex, token.text), token);
    if (!hasSubstance(token.text)) {
        remark(token, Concern::EmptyValue);
        m_spans.pop_back();
        return {};
    }
    if (token.value == TokenKind::Phrase) return placed(leaf(NodeKind::Phrase, quotable(token.text)), token);
    Term term = termOf(token.text);
    if (term.node->kind == NodeKind::Word) return textPart(token, token.text);
    return placed(std::move(*term.node), token);
}

std::optional<Part> Grammar::readValuesClause(const Token& token, int above)
{
    const QString keyword = token.keyword.toLower();
    if (token.value != TokenKind::Open) return readValue(token, *token.op, keyword);
    mark(token, ClauseKind::Field);
    const Operator* values = std::exchange(m_values, token.op);
    const QString before = std::exchange(m_valuesKeyword, keyword);
    auto part = readGroup(above);
    m_values = values;
    m_valuesKeyword = before;
    return part;
}

std::optional<Part> Grammar::readValue(const Token& token, const Operator& op, const QString& keyword)
{
    const bool isQuoted = token.kind == TokenKind::Phrase || token.value == TokenKind::Phrase;
    const QString typed = token.kind == TokenKind::Regex ? m_text.mid(token.position, token.length) : token.text;
    const QString value = typed.trimmed();
    if (token.kind == TokenKind::Phrase && !token.isClosed) remark(token, Concern::UnclosedQuote);
    if (value.isEmpty()) {
        remark(token, Concern::EmptyPhrase);
        return {};
    }
    auto node = op.parse({keyword, value, isQuoted, m_today, m_secondOfDay});
    if (!node) return wrongValue(token, op, keyword);
    mark(token, ClauseKind::Field);
    if (node->kind != NodeKind::Everything) return placed(std::move(*node), token);
    takeSort(token, node->text);
    return {};
}

void Grammar::takeSort(const Token& token, const QString& value)
{
    if (m_query.sort) remark(token, Concern::SecondSort);
    m_query.sort = Order::from(value);
}

// What is kept verbatim has its quote closed, so that it can stand anywhere in a printed query.
static QString verbatim(const QString& keyword, const QString& value, bool isQuoted)
{
    return keyword + u':' + (isQuoted ? quoted(value) : value);
}

std::optional<Part> Grammar::unknownClause(const Token& token)
{
    static const QStringList keywords = fieldKeywords();
    const QString near = nearest(token.keyword.toLower(), keywords);
    remark(token.position, int(token.keyword.size()) + 1, Concern::UnknownField,
           near.isEmpty() ? QString() : near + u':');
    const QString text = verbatim(token.keyword, token.text, token.value == TokenKind::Phrase);
    return placed(leaf(NodeKind::Unknown, text), token);
}

static Concern concernOf(const Operator& op)
{
    const auto isOf = [&](const QStringList& names) { return names.contains(op.keywords.first()); };
    if (isOf({u"date"_qs, u"before"_qs, u"after"_qs, u"newer"_qs, u"older"_qs, u"imported"_qs}))
        return Concern::WrongDate;
    return isOf({u"words"_qs, u"id"_qs, u"similar"_qs}) ? Concern::WrongNumber : Concern::WrongValue;
}

std::optional<Part> Grammar::wrongValue(const Token& token, const Operator& op, const QString& keyword)
{
    const QString near = nearest(token.text.toLower(), op.values);
    const bool isClause = token.kind == TokenKind::Clause;
    remark(token, concernOf(op), near.isEmpty() || !isClause ? near : keyword + u':' + near);
    const bool isQuoted = token.kind != TokenKind::Word && token.value != TokenKind::Word;
    const QString text = verbatim(isClause ? token.keyword : keyword, token.text, isQuoted);
    return placed(leaf(NodeKind::Unknown, text), token);
}

}  // namespace dateline::query
