// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Lexer.h"

#include "query/Quotes.h"
#include "query/Terms.h"

namespace dateline::query {

using namespace Qt::StringLiterals;

namespace {

// No operator's sign is longer, so a long word is not compared with any.
constexpr qsizetype LongestSign = 16;

std::vector<const Operator*> operatorsOf(Shape shape)
{
    std::vector<const Operator*> found;
    for (const Operator* each : operators())
        if (each->shape == shape) found.push_back(each);
    return found;
}

std::optional<Node> nodeOf(const std::vector<const Operator*>& candidates, const QString& sign)
{
    if (sign.size() > LongestSign) return {};
    const QString lower = sign.toLower();
    for (const Operator* each : candidates)
        for (const QString& keyword : each->keywords) {
            if (!lower.startsWith(keyword)) continue;
            if (auto node = each->parse({keyword, lower.mid(keyword.size()), false, {}})) return node;
        }
    return {};
}

const Operator* clauseOperator(const QString& keyword)
{
    if (keyword.size() > LongestSign) return nullptr;
    const QString lower = keyword.toLower();
    const Operator* field = operatorFor(lower);
    if (field && field->shape == Shape::Field) return field;
    if (!countedNode(keyword)) return nullptr;
    return operatorFor(lower.left(lower.indexOf(u'/') + 1));
}

bool isAsciiWord(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 128 || !c.isLetter()) return false;
    return true;
}

// `foo:bar` looks like a clause, but neither does an address nor a drive's letter nor a time of day.
bool looksLikeClause(QStringView keyword, QStringView value)
{
    return keyword.size() > 1 && isAsciiWord(keyword) && !value.startsWith(u"//"_qs);
}

class Lexer {
public:
    explicit Lexer(const QString& text) : m_text(text) {}
    std::vector<Token> read();

private:
    Token next();
    Token sign(TokenKind kind, qsizetype length = 1);
    Token phrase();
    Token word();
    std::optional<Token> regex();
    std::optional<Token> clause(qsizetype end);
    void readValue(Token& token, qsizetype from, qsizetype end);
    bool startsNegation() const;
    qsizetype wordEnd() const;
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(u' '); }
    Token token(TokenKind kind, qsizetype end) const;

    const QString& m_text;
    qsizetype m_at = 0;
};

std::vector<Token> Lexer::read()
{
    std::vector<Token> read;
    for (;;) {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
        if (m_at >= m_text.size()) break;
        read.push_back(next());
        m_at = read.back().end();
    }
    read.push_back(token(TokenKind::End, m_at));
    return read;
}

Token Lexer::token(TokenKind kind, qsizetype end) const
{
    Token token;
    token.kind = kind;
    token.position = int(m_at);
    token.length = int(end - m_at);
    token.text = m_text.mid(m_at, end - m_at);
    return token;
}

Token Lexer::sign(TokenKind kind, qsizetype length)
{
    return token(kind, m_at + length);
}

Token Lexer::next()
{
    const QChar c = m_text[m_at];
    if (c == u'(') return sign(TokenKind::Open);
    if (c == u')') return sign(TokenKind::Close);
    if (c == u'|') return sign(TokenKind::Or, at(m_at + 1) == u'|' ? 2 : 1);
    if (isQuote(c)) return phrase();
    if (startsNegation()) return sign(TokenKind::Not);
    if (const auto found = regex()) return *found;
    return word();
}

// A run of dashes is a dash, and a dash with space behind it too.
bool Lexer::startsNegation() const
{
    const QChar after = at(m_at + 1);
    return m_text[m_at] == u'-' && after != u'-' && !after.isSpace();
}

Token Lexer::phrase()
{
    const qsizetype closing = closingQuote(m_text, m_at);
    const qsizetype end = closing < 0 ? m_text.size() : closing;
    Token found = token(TokenKind::Phrase, closing < 0 ? end : end + 1);
    found.text = m_text.mid(m_at + 1, end - m_at - 1);
    found.isClosed = closing >= 0;
    return found;
}

// From a slash to the next one that no backslash precedes and a word's end follows. A term never starts with an escaped
// slash, so a search that fails ends at the next term that starts with one: all searches together are linear.
std::optional<Token> Lexer::regex()
{
    if (m_text[m_at] != u'/' || at(m_at + 1).isSpace() || at(m_at + 1) == u'/') return {};
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != u'/') end += m_text[end] == u'\\' ? 2 : 1;
    if (end >= m_text.size() || !endsWord(at(end + 1))) return {};
    Token found = token(TokenKind::Regex, end + 1);
    found.text = m_text.mid(m_at + 1, end - m_at - 1);
    return found;
}

qsizetype Lexer::wordEnd() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && !endsWord(m_text[end])) ++end;
    return end;
}

Token Lexer::word()
{
    const qsizetype end = wordEnd();
    if (const auto found = clause(end)) return *found;
    Token found = token(TokenKind::Word, end);
    if (found.text == u"AND"_qs) found.kind = TokenKind::And;
    if (found.text == u"OR"_qs) found.kind = TokenKind::Or;
    if (found.text == u"NOT"_qs) found.kind = TokenKind::Not;
    if (infixNode(found.text)) found.kind = TokenKind::Infix;
    return found;
}

std::optional<Token> Lexer::clause(qsizetype end)
{
    const qsizetype colon = QStringView(m_text).mid(m_at, end - m_at).indexOf(u':');
    if (colon < 1) return {};
    Token found = token(TokenKind::Clause, end);
    found.keyword = m_text.mid(m_at, colon);
    found.op = clauseOperator(found.keyword);
    readValue(found, m_at + colon + 1, end);
    if (found.op) return found;
    const bool hasValue = found.value == TokenKind::Word || found.value == TokenKind::Phrase;
    if (!hasValue || !looksLikeClause(found.keyword, found.text)) return {};
    return found;
}

void Lexer::readValue(Token& found, qsizetype from, qsizetype end)
{
    const qsizetype begin = m_at;
    m_at = from;
    Token value = token(TokenKind::Word, end);
    if (from == end) value.kind = at(from) == u'(' ? TokenKind::Open : TokenKind::End;
    if (from < m_text.size() && isQuote(m_text[from])) value = phrase();
    const bool takesRegex = found.op && found.op->takesTerms && from < end;
    if (const auto pattern = takesRegex ? regex() : std::nullopt) value = *pattern;
    m_at = begin;
    found.value = value.kind;
    found.text = value.text;
    found.isClosed = value.isClosed;
    found.length = value.end() - found.position;
}

}  // namespace

std::optional<Node> infixNode(const QString& text)
{
    static const std::vector<const Operator*> infix = operatorsOf(Shape::Infix);
    return nodeOf(infix, text);
}

std::optional<Node> countedNode(const QString& keyword)
{
    static const std::vector<const Operator*> counted = operatorsOf(Shape::Counted);
    return nodeOf(counted, keyword);
}

std::vector<Token> tokens(const QString& text)
{
    return Lexer(text).read();
}

bool isPlainWord(const QString& text)
{
    const std::vector<Token> read = tokens(text);
    if (read.size() != 2 || read[0].kind != TokenKind::Word || read[0].text != text) return false;
    const Term term = termOf(text);
    return term.node && term.node->kind == NodeKind::Word;
}

}  // namespace dateline::query
