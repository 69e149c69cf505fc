// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Grammar.h"

#include "query/Lexer.h"
#include "query/Parts.h"
#include "query/Quotes.h"

#include <algorithm>
#include <utility>

namespace dateline::query {

using namespace Qt::StringLiterals;

Grammar::Grammar(const QString& text, QDate today, int secondOfDay)
    : m_text(text), m_today(today), m_secondOfDay(secondOfDay), m_tokens(tokens(text))
{
}

Query Grammar::read()
{
    m_query.text = m_text;
    if (auto part = readOr(0)) m_query.root = std::move(part->node);
    warnOfRegex();
    const auto isBefore = [](const auto& a, const auto& b) { return a.position < b.position; };
    std::stable_sort(m_query.remarks.begin(), m_query.remarks.end(), isBefore);
    std::stable_sort(m_spans.begin(), m_spans.end(), isBefore);
    return std::move(m_query);
}

const Token& Grammar::peek(int ahead) const
{
    return m_tokens[std::min(m_at + size_t(ahead), m_tokens.size() - 1)];
}

void Grammar::remark(const Token& token, Concern concern, const QString& suggestion)
{
    remark(token.position, token.length, concern, suggestion);
}

void Grammar::remark(int position, int length, Concern concern, const QString& suggestion)
{
    m_query.remarks.push_back({position, length, sentenceOf(concern), suggestion});
}

// Once: a text nested ten thousand deep has one fault and not ten thousand.
void Grammar::remarkDepth(const Token& token)
{
    if (!std::exchange(m_wasTooDeep, true)) remark(token, Concern::TooDeep);
}

void Grammar::mark(const Token& token, ClauseKind kind)
{
    m_spans.push_back({token.position, token.length, kind});
}

static bool startsTerm(TokenKind kind)
{
    return kind == TokenKind::Open || kind == TokenKind::Word || kind == TokenKind::Phrase ||
           kind == TokenKind::Regex || kind == TokenKind::Clause;
}

static bool endsTerms(TokenKind kind)
{
    return kind == TokenKind::End || kind == TokenKind::Close;
}

std::optional<Part> Grammar::readOr(int above)
{
    Parts parts;
    const Token* sign = nullptr;
    for (;;) {
        auto part = readAnd(above + 2);
        const bool isLast = peek().kind != TokenKind::Or;
        if (sign && !part && isLast) remark(*sign, Concern::NothingBesideOr);
        if (isLast) {
            if (part) parts.push_back(std::move(*part));
            return joined(NodeKind::Or, std::move(parts));
        }
        sign = &m_tokens[m_at++];
        mark(*sign, ClauseKind::Operator);
        if (part)
            parts.push_back(std::move(*part));
        else
            remark(*sign, Concern::NothingBesideOr);
    }
}

std::optional<Part> Grammar::readAnd(int above)
{
    Parts parts;
    for (;;) {
        const TokenKind kind = peek().kind;
        if (kind == TokenKind::End || kind == TokenKind::Or || (kind == TokenKind::Close && m_open > 0))
            return joined(NodeKind::And, std::move(parts));
        if (kind == TokenKind::Close)
            remark(m_tokens[m_at++], Concern::StrayClose);
        else if (kind == TokenKind::And)
            readAndSign(!parts.empty());
        else
            readNot(above, parts);
    }
}

void Grammar::readAndSign(bool hasLeft)
{
    const Token& sign = m_tokens[m_at++];
    mark(sign, ClauseKind::Operator);
    const TokenKind next = peek().kind;
    const bool hasRight = !endsTerms(next) && next != TokenKind::Or && next != TokenKind::And;
    if (!hasLeft || !hasRight) remark(sign, Concern::NothingBesideAnd);
}

void Grammar::readNot(int above, Parts& parts)
{
    const size_t first = m_at;
    while (peek().kind == TokenKind::Not) mark(m_tokens[m_at++], ClauseKind::Operator);
    const bool isNegated = (m_at - first) % 2 == 1;
    Parts chain;
    if (startsTerm(peek().kind) || peek().kind == TokenKind::Infix) readChain(above + (m_at > first ? 1 : 0), chain);
    if (chain.empty() && m_at > first && m_tokens[first].kind == TokenKind::Not) {
        remark(m_tokens[first], Concern::NothingAfterNot);
        return;
    }
    if (isNegated) chain.front() = negated(std::move(chain.front()));
    std::move(chain.begin(), chain.end(), std::back_inserter(parts));
}

void Grammar::readChain(int above, Parts& parts)
{
    if (peek().kind == TokenKind::Infix) {
        const Token& sign = m_tokens[m_at++];
        remark(sign, Concern::InfixWithoutTerms);
        if (auto text = textPart(sign, sign.text)) parts.push_back(std::move(*text));
        return;
    }
    auto left = readOperand(above);
    if (!left) return;
    while (peek().kind == TokenKind::Infix && startsTerm(peek(1).kind))
        if (!joinRight(above, parts, *left)) return;
    parts.push_back(std::move(*left));
}

// Puts what stands right of the operator together with what stands left. Where they cannot be joined, the left is
// done and the right begins anew; false where nothing stands right after all.
bool Grammar::joinRight(int above, Parts& parts, Part& left)
{
    const Token& sign = m_tokens[m_at++];
    auto right = readOperand(above);
    if (!right) {
        remark(sign, Concern::InfixWithoutTerms);
        parts.push_back(std::move(left));
        if (auto text = textPart(sign, sign.text)) parts.push_back(std::move(*text));
        return false;
    }
    const bool isTooDeep = above + 1 + std::max(left.height, right->height) > MostLevels;
    const bool isMeasurable = canMeasure(left.node) && canMeasure(right->node);
    if (isTooDeep) remarkDepth(sign);
    if (!isMeasurable) remark(sign, Concern::InfixOnOthers, u"AND"_qs);
    if (isTooDeep || !isMeasurable) {
        parts.push_back(std::exchange(left, std::move(*right)));
        return true;
    }
    mark(sign, ClauseKind::Operator);
    left = over(*infixNode(sign.text), std::move(left), std::move(*right));
    return true;
}

std::optional<Part> Grammar::readOperand(int above)
{
    const Token& token = peek();
    if (token.kind == TokenKind::Open) {
        return readGroup(above);
    }
    if (token.kind == TokenKind::Clause) return readClause(above);
    ++m_at;
    if (m_values) return readValue(token, *m_values, m_valuesKeyword);
    return readTerm(token);
}

std::optional<Part> Grammar::readGroup(int above)
{
    const Token& open = m_tokens[m_at];
    if (above + GroupLevels > MostLevels) {
        remarkDepth(open);
        return readFlat();
    }
    ++m_at;
    ++m_open;
    mark(open, ClauseKind::Bracket);
    const size_t remarks = m_query.remarks.size();
    auto part = readOr(above);
    --m_open;
    if (peek().kind == TokenKind::Close)
        mark(m_tokens[m_at++], ClauseKind::Bracket);
    else
        remark(open, Concern::UnclosedGroup);
    if (!part && !m_query.sort && m_query.remarks.size() == remarks) remark(open, Concern::EmptyGroup);
    return part;
}

// The group that begins here as words, brackets and operators left out.
std::optional<Part> Grammar::readFlat()
{
    Parts words;
    int open = 0;
    do {
        const Token& token = m_tokens[m_at++];
        if (token.kind == TokenKind::Open) ++open;
        if (token.kind == TokenKind::Close) --open;
        if (token.kind == TokenKind::Phrase)
            if (auto part = textPart(token, token.text)) words.push_back(std::move(*part));
        if (token.kind != TokenKind::Word && token.kind != TokenKind::Regex && token.kind != TokenKind::Clause)
            continue;
        if (auto part = textPart(token, m_text.mid(token.position, token.length))) words.push_back(std::move(*part));
    } while (open > 0 && peek().kind != TokenKind::End);
    return joined(NodeKind::And, std::move(words));
}

void Grammar::warnOfRegex()
{
    if (const Node* regex = unnarrowedRegex(m_query.root))
        remark(regex->position, regex->length, Concern::ReadsEverything);
}

}  // namespace dateline::query
