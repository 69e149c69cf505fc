// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextMatch.h"

#include "store/search/Passages.h"
#include "store/search/Regex.h"
#include "store/search/TermMatcher.h"
#include "text/Folding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <unordered_map>

namespace dateline::store {

using Kind = Clause::Kind;

static constexpr Columns Marked = column::Headline | column::Body;

namespace {

// A clause about text made ready.
struct Leaf {
    bool isPositive = true;
    Columns columns = column::All;
    std::vector<size_t> terms = {};  // as the matcher numbers them; of spans, one for each of their leaves
    std::optional<SpanMatcher> spans = {};
    std::optional<Regex> regex = {};
    std::optional<std::string> single = {};  // all that is asked is whether this word of ASCII is there, written so
};

// What was found in one text so far. A column is cut and looked through when first asked for.
struct Looked {
    MatchedText& text;
    std::array<std::optional<std::vector<std::vector<Span>>>, column::Count> found = {};
};

}  // namespace

struct TextMatch::Private {
    Private(const Clause& clause, const Vocabulary* vocabulary);

    void collect(const Clause& clause, bool isPositive);
    size_t placeOf(const Term& term);

    std::optional<bool> holds(const Clause& clause, Looked& looked);
    bool holds(const Leaf& leaf, Looked& looked);
    bool mayHold(Columns column, const MatchedText& text) const;
    bool isSeenAtOnce(const Leaf& leaf, const MatchedText& text) const;
    const std::vector<std::vector<Span>>& look(Looked& looked, Columns column) const;
    std::vector<SpanColumn> columnsOf(const Leaf& leaf, Looked& looked) const;
    std::vector<Found> found(Looked& looked, Columns column);
    void findSpans(const Leaf& leaf, Looked& looked, Columns column, std::vector<Found>& found) const;
    void findRegex(const Leaf& leaf, size_t number, Looked& looked, Columns column, std::vector<Found>& found);

    Clause root;
    std::vector<Term> terms;
    std::unordered_map<std::string, size_t> places;     // of terms, by how they are printed
    std::unordered_map<const Clause*, size_t> numbers;  // of leaves
    std::vector<Leaf> leaves;
    std::optional<TermMatcher> matcher;
    bool wasLimited = false;
};

static Columns columnsUnder(const std::vector<const Term*>& terms)
{
    Columns columns = 0;
    for (const Term* term : terms) columns |= term->columns;
    return columns;
}

static std::optional<std::string> singleWord(const SpanNode& spans)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    if (spans.kind != SpanNode::Kind::Term || spans.term.words.size() != 1) return {};
    const WordTest& word = spans.term.words.front();
    const std::string& surface = word.surface;
    const bool isOne = word.kind == WordTest::Kind::Exactly && !surface.empty() && surface.size() < 64 &&
                       std::all_of(surface.begin(), surface.end(), isPlain);
    return isOne ? std::optional(surface) : std::nullopt;
}

size_t TextMatch::Private::placeOf(const Term& term)
{
    const auto [place, isNew] = places.try_emplace(print(term).toStdString(), terms.size());
    if (isNew) terms.push_back(term);
    return place->second;
}

void TextMatch::Private::collect(const Clause& clause, bool isPositive)
{
    const bool isText = clause.kind == Kind::Words || clause.kind == Kind::Positions || clause.kind == Kind::Text;
    if (isText) {
        Leaf leaf{.isPositive = isPositive, .columns = clause.columns};
        if (clause.kind == Kind::Words) {
            leaf.terms.push_back(placeOf(clause.term));
            leaf.columns = clause.term.columns;
        } else if (!clause.pattern.isNull()) {
            leaf.regex = Regex::compile(clause.pattern);
        } else {
            leaf.spans.emplace(clause.spans);
            for (const Term* term : leaf.spans->leaves()) leaf.terms.push_back(placeOf(*term));
            leaf.columns = columnsUnder(leaf.spans->leaves());
            leaf.single = singleWord(clause.spans);
        }
        numbers.emplace(&clause, leaves.size());
        leaves.push_back(std::move(leaf));
    }
    const bool isChildPositive = clause.kind == Kind::Not ? !isPositive : isPositive;
    for (const Clause& child : clause.children) collect(child, isChildPositive);
}

TextMatch::Private::Private(const Clause& clause, const Vocabulary* vocabulary) : root(clause)
{
    collect(root, true);
    matcher.emplace(terms, vocabulary);
}

// An Exactly test is false of a text in which its letters do not stand at all; that is seen without cutting the text.
static bool mayHold(const Term& term, std::string_view utf8, std::optional<bool>& isPlain)
{
    for (const WordTest& word : term.words) {
        if (word.kind != WordTest::Kind::Exactly || utf8.find(word.surface) != std::string_view::npos) continue;
        if (!isPlain) isPlain = text::isPlainlyWritten(utf8);
        if (*isPlain) return false;
    }
    return true;
}

bool TextMatch::Private::mayHold(Columns column, const MatchedText& text) const
{
    const std::string_view utf8 = text.utf8(column);
    std::optional<bool> isPlain;
    return !utf8.empty() && std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
        return (term.columns & column) && store::mayHold(term, utf8, isPlain);
    });
}

const std::vector<std::vector<Span>>& TextMatch::Private::look(Looked& looked, Columns column) const
{
    auto& found = looked.found[size_t(std::countr_zero(column))];
    if (found) return *found;
    if (mayHold(column, looked.text))
        found = matcher->find(looked.text.cut(column), column, looked.text.language());
    else
        found.emplace(terms.size());
    return *found;
}

std::vector<SpanColumn> TextMatch::Private::columnsOf(const Leaf& leaf, Looked& looked) const
{
    std::vector<SpanColumn> columns;
    for (int place = 0; place < column::Count; ++place) {
        const Columns column = Columns(1 << place);
        if (!(leaf.columns & column)) continue;
        const auto& found = look(looked, column);
        SpanColumn one{.column = column, .leaves = {}};
        bool isAny = false;
        for (const size_t term : leaf.terms) {
            one.leaves.push_back(found[term]);
            isAny = isAny || !found[term].empty();
        }
        if (!isAny) continue;
        if (column == column::Body) {
            one.sentences = looked.text.bodyBoundaries().sentences;
            one.paragraphs = looked.text.bodyBoundaries().paragraphs;
        }
        columns.push_back(std::move(one));
    }
    return columns;
}

// True where a word of ASCII letters and digits certainly is a word of the text: signs stand on both sides that part
// words whatever is behind them. Seen without cutting the text, which takes ten times as long.
static bool standsAlone(std::string_view word, std::string_view utf8)
{
    static constexpr std::string_view Before = " \n(\"'-/", Behind = " \n);:\"'-/";
    const auto isEdge = [&](size_t at, std::string_view signs) {
        return at >= utf8.size() || signs.find(utf8[at]) != std::string_view::npos;
    };
    for (size_t at = utf8.find(word); at != std::string_view::npos; at = utf8.find(word, at + 1))
        if ((at == 0 || isEdge(at - 1, Before)) && isEdge(at + word.size(), Behind)) return true;
    return false;
}

bool TextMatch::Private::isSeenAtOnce(const Leaf& leaf, const MatchedText& text) const
{
    if (!leaf.single) return false;
    for (const Columns column : {column::Headline, column::Body})
        if ((leaf.columns & column) && standsAlone(*leaf.single, text.utf8(column))) return true;
    return false;
}

bool TextMatch::Private::holds(const Leaf& leaf, Looked& looked)
{
    if (isSeenAtOnce(leaf, looked.text)) return true;
    if (leaf.spans) return leaf.spans->holds(columnsOf(leaf, looked));
    for (int place = 0; place < column::Count; ++place) {
        const Columns column = Columns(1 << place);
        if (!(leaf.columns & column)) continue;
        bool isFound = false;
        if (!leaf.regex)
            isFound = !look(looked, column)[leaf.terms.front()].empty();
        else if (leaf.regex->find(looked.text.utf8(column), [&](size_t, size_t) { return !(isFound = true); }) ==
                 Regex::Outcome::Limited)
            wasLimited = true;
        if (isFound) return true;
    }
    return false;
}

std::optional<bool> TextMatch::Private::holds(const Clause& clause, Looked& looked)
{
    if (const auto leaf = numbers.find(&clause); leaf != numbers.end()) return holds(leaves[leaf->second], looked);
    if (clause.kind != Kind::And && clause.kind != Kind::Or && clause.kind != Kind::Not) return {};
    std::optional<bool> all;
    for (const Clause& child : clause.children) {
        const auto one = holds(child, looked);
        if (!one) continue;
        if (clause.kind == Kind::Not) return !*one;
        all = one;
        if (*one == (clause.kind == Kind::Or)) break;
    }
    return all;
}

void TextMatch::Private::findSpans(const Leaf& leaf, Looked& looked, Columns column, std::vector<Found>& found) const
{
    const CutColumn& words = looked.text.cut(column);
    const auto take = [&](const Span& span, size_t term) {
        found.push_back({span, term, words.range(size_t(span.first), size_t(span.last))});
    };
    if (!leaf.spans) {
        for (const Span& span : look(looked, column)[leaf.terms.front()]) take(span, leaf.terms.front());
        return;
    }
    for (const SpanMatch& match : leaf.spans->matches(columnsOf(leaf, looked)))
        if (match.column == column) take(match.span, leaf.terms[size_t(match.leaf)]);
}

void TextMatch::Private::findRegex(const Leaf& leaf, size_t number, Looked& looked, Columns column,
                                   std::vector<Found>& found)
{
    const CutColumn& words = looked.text.cut(column);
    const auto outcome = leaf.regex->find(looked.text.utf8(column), [&](size_t from, size_t to) {
        // What lies between two words is marked with the word before.
        const auto touched = words.touched(from, to);
        const auto before = words.touched(0, from);
        const Span none = before ? Span{before->last, before->last} : Span{};
        found.push_back({touched.value_or(none), terms.size() + number, words.rangeOfBytes(from, to)});
        return true;
    });
    if (outcome == Regex::Outcome::Limited) wasLimited = true;
}

std::vector<Found> TextMatch::Private::found(Looked& looked, Columns column)
{
    std::vector<Found> found;
    for (size_t number = 0; number < leaves.size(); ++number) {
        const Leaf& leaf = leaves[number];
        if (!leaf.isPositive || !(leaf.columns & column)) continue;
        if (leaf.regex)
            findRegex(leaf, number, looked, column, found);
        else
            findSpans(leaf, looked, column, found);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

TextMatch::TextMatch(const Clause& root, const Vocabulary* vocabulary) : d(std::make_unique<Private>(root, vocabulary))
{
}

TextMatch::~TextMatch() = default;

bool TextMatch::hasMarks() const
{
    return std::any_of(d->leaves.begin(), d->leaves.end(),
                       [](const Leaf& leaf) { return leaf.isPositive && (leaf.columns & Marked); });
}

bool TextMatch::holds(MatchedText& text) const
{
    Looked looked{text};
    return d->holds(d->root, looked).value_or(true);
}

std::vector<Match> TextMatch::matches(MatchedText& text) const
{
    std::vector<Match> matches;
    Looked looked{text};
    for (const TextRange& range : rangesOf(d->found(looked, column::Headline)))
        matches.push_back({Field::Headline, range});
    for (const TextRange& range : rangesOf(d->found(looked, column::Body))) matches.push_back({Field::Body, range});
    return matches;
}

std::vector<TextRange> TextMatch::headlineMatches(MatchedText& text) const
{
    Looked looked{text};
    return rangesOf(d->found(looked, column::Headline));
}

Snippet TextMatch::passage(MatchedText& text) const
{
    Looked looked{text};
    return bestPassage(text.utf8(column::Body), text.cut(column::Body), d->found(looked, column::Body));
}

bool TextMatch::wasLimited() const
{
    return d->wasLimited;
}

}  // namespace dateline::store
