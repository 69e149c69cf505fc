// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/PositionQuery.h"

#include "store/index/TokenStream.h"
#include "store/search/WordSets.h"

#include <algorithm>

namespace dateline::store {

using Kind = SpanNode::Kind;

// FTS5 merges the lists of an OR row by row: beyond some dozens the texts are read faster.
static constexpr size_t MostPhrases = 64;

namespace {

class Composer {
public:
    explicit Composer(WordSets& words) : m_words(words) {}

    // Null where the node is not for FTS5.
    Result<QByteArray> compose(const SpanNode& node);
    PositionQuery finish(QByteArray match);

private:
    Result<QByteArray> composeTerm(const Term& term);
    QByteArray phrase(const Term& term, int leaf);

    WordSets& m_words;
    std::vector<int> m_phrases;
    int m_leaf = 0;
    bool m_needsSentences = false;
    bool m_needsParagraphs = false;
};

}  // namespace

QByteArray Composer::phrase(const Term& term, int leaf)
{
    m_phrases.push_back(leaf);
    return '(' + matchExpression(term) + ')';
}

Result<QByteArray> Composer::composeTerm(const Term& term)
{
    const int leaf = m_leaf++;
    if (isPlain(term)) return phrase(term, leaf);
    // What a form stands for depends on the language of each article, which FTS5 does not know.
    if (!WordSets::isExact(term) || term.words.front().kind == WordTest::Kind::Form) return QByteArray();
    const auto terms = m_words.expand(term.words.front());
    if (!terms) return terms.error();
    if (terms->empty() || terms->size() > MostPhrases) return QByteArray();
    QByteArray any;
    for (const std::string& word : *terms) {
        if (!any.isEmpty()) any += " OR ";
        any += phrase({{WordTest{.text = word}}, term.columns}, leaf);
    }
    return '(' + any + ')';
}

Result<QByteArray> Composer::compose(const SpanNode& node)
{
    if (node.kind == Kind::Term) return composeTerm(node.term);
    m_needsSentences = m_needsSentences || node.kind == Kind::SameSentence;
    m_needsParagraphs = m_needsParagraphs || node.kind == Kind::SameParagraph || node.kind == Kind::InLead;
    QByteArray match;
    bool isWhole = true;
    for (const SpanNode& child : node.children) {
        auto part = compose(child);
        if (!part) return part;
        isWhole = isWhole && !part->isEmpty();
        if (!match.isEmpty()) match += node.kind == Kind::Or ? " OR " : " AND ";
        match += *part;
    }
    return isWhole ? '(' + match + ')' : QByteArray();
}

PositionQuery Composer::finish(QByteArray match)
{
    const auto require = [&](char mark, int what) {
        match = '(' + match + ") AND \"" + mark + '"';
        m_phrases.push_back(what);
    };
    if (m_needsSentences) require(stream::SentenceMark, PositionQuery::Sentences);
    if (m_needsParagraphs) require(stream::ParagraphMark, PositionQuery::Paragraphs);
    return {std::move(match), std::move(m_phrases)};
}

Result<std::optional<PositionQuery>> positionQueryOf(const SpanNode& root, WordSets& words)
{
    Composer composer(words);
    auto match = composer.compose(root);
    if (!match) return match.error();
    if (match->isEmpty()) return std::optional<PositionQuery>();
    return std::optional(composer.finish(std::move(*match)));
}

}  // namespace dateline::store
