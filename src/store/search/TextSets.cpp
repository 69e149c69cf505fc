// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextSets.h"

#include "store/Compression.h"
#include "store/Connection.h"
#include "store/search/MatchedText.h"
#include "store/search/TextMatch.h"

#include <algorithm>

namespace dateline::store {

Result<std::unique_ptr<MatchedText>> matchedText(Connection& articles, quint32 id)
{
    std::unique_ptr<MatchedText> text;
    const auto read = readTextOf(articles, id, [&](ArticleText found) -> Result<void> {
        text = std::make_unique<MatchedText>(std::move(found));
        return {};
    });
    if (!read) return read.error();
    return text;
}

static constexpr Columns Main = column::Headline | column::Body;

// Headline and body without what else matching may need: a third of the time.
static Result<std::unique_ptr<MatchedText>> mainText(Connection& articles, Statement& find, quint32 id)
{
    std::unique_ptr<MatchedText> text;
    const auto row = find.bind(1, qint64(id)).step();
    if (!row) return row.error();
    if (*row) {
        auto body = decompress(articles, find.view(1));
        if (!body) return Error{body.error().kind, articles.path(), QStringLiteral("the text of article %1").arg(id)};
        text =
            std::make_unique<MatchedText>(ArticleText{.id = id, .headline = find.bytes(0), .body = std::move(*body)});
    }
    find.reset();
    return text;
}

// All that mainText() leaves out, boundaries and language excepted.
static Result<std::unique_ptr<MatchedText>> marginsOf(Connection& articles, quint32 id)
{
    std::unique_ptr<MatchedText> text;
    Statement find = articles.statement("search/margins");
    const auto row = find.bind(1, qint64(id)).step();
    if (!row) return row.error();
    if (*row)
        text = std::make_unique<MatchedText>(ArticleText{.id = id,
                                                         .byline = find.bytes(0),
                                                         .dateline = find.bytes(1),
                                                         .source = find.bytes(2),
                                                         .labels = find.bytes(3)});
    return text;
}

static bool needsBoundaries(const SpanNode& node)
{
    using Kind = SpanNode::Kind;
    return node.kind == Kind::SameSentence || node.kind == Kind::SameParagraph || node.kind == Kind::InLead ||
           std::any_of(node.children.begin(), node.children.end(), &needsBoundaries);
}

static bool needsLanguage(const Term& term)
{
    return std::any_of(term.words.begin(), term.words.end(),
                       [](const WordTest& word) { return word.kind == WordTest::Kind::Form; });
}

// What a leaf has to know of an article before it can be found in it.
TextSets::Need TextSets::needOf(const Clause& leaf)
{
    if (leaf.kind == Clause::Kind::Text && !leaf.pattern.isNull())
        return leaf.columns & ~Main ? Need::MainFirst : Need::Main;
    const SpanNode spans = leaf.kind == Clause::Kind::Words ? SpanNode{.term = leaf.term} : leaf.spans;
    const auto terms = leavesOf(spans);
    // What is counted is counted in all columns together.
    const bool isAll = needsBoundaries(spans) || spans.kind == SpanNode::Kind::AtLeast ||
                       std::any_of(terms.begin(), terms.end(), [](const Term* term) { return needsLanguage(*term); });
    if (isAll) return Need::All;
    const bool isMain =
        std::none_of(terms.begin(), terms.end(), [](const Term* term) { return term->columns & ~Main; });
    return isMain ? Need::Main : Need::MainFirst;
}

// Words are near in one column only, so columns can be asked one after the other.
Result<bool> TextSets::holds(const TextMatch& match, Need need, Statement& find, quint32 id)
{
    if (need == Need::All) {
        const auto text = matchedText(m_articles, id);
        if (!text) return text.error();
        return *text && match.holds(**text);
    }
    const auto text = mainText(m_articles, find, id);
    if (!text) return text.error();
    if (!*text) return false;
    const bool isFound = match.holds(**text);
    if (isFound || need == Need::Main) return isFound;
    const auto margins = marginsOf(m_articles, id);
    if (!margins) return margins.error();
    return *margins && match.holds(**margins);
}

Result<IdSet> TextSets::verify(const IdSet& candidates, const Clause& leaf, const Vocabulary* vocabulary,
                               const Cancel& cancel)
{
    const TextMatch match(leaf, vocabulary);
    const Need need = needOf(leaf);
    Statement find = m_articles.statement("search/text");
    std::vector<quint32> found;
    for (const quint32 id : candidates.ids()) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        const auto holds = this->holds(match, need, find, id);
        if (!holds) return holds.error();
        if (*holds) found.push_back(id);
    }
    m_wasLimited = m_wasLimited || match.wasLimited();
    return IdSet::of(std::move(found));
}

}  // namespace dateline::store
