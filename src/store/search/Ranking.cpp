// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Ranking.h"

#include "store/Connection.h"
#include "store/SqliteError.h"
#include "store/index/DocumentId.h"
#include "store/index/Tokenizer.h"
#include "store/search/Orders.h"
#include "store/search/TermMatcher.h"
#include "store/search/TextSets.h"
#include "store/search/Tiers.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace dateline::store {

// FTS5 gives position lists of about so many rows in two milliseconds.
static constexpr qint64 MostScored = 20'000;
static constexpr size_t MostByTiers = 1'000;
static constexpr size_t MostKnown = 4;
static constexpr size_t BestScored = 50;  // a page
// To begin a question costs FTS5 some tenths of a millisecond in a large library, as much as to pass over so many rows
// or to read the texts of fewer than so many articles.
static constexpr qint64 RowsPerQuestion = 300;
static constexpr size_t FewestTogether = 5;
static constexpr double K1 = 1.2, B = 0.5;
// A word of headline, body, byline, dateline, source, labels counts as so many.
static constexpr std::array<double, column::Count> FieldWeights = {4, 1, 1, 0.5, 0.5, 2};

// Keeps the score of each row that is wanted and is never true: to hand the rows out would cost as much as to score.
struct ScoringFunction {
    static void score(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* answer, int, sqlite3_value**)
    {
        auto& ranking = *static_cast<Ranking*>(api->xUserData(row));
        const qint64 document = api->xRowid(row);
        const quint32 article = DocumentId::fromRow(document).article;
        if (ranking.m_wanted->contains(article) && ranking.m_sources.documents.isCurrent(document))
            ranking.m_scored.push_back({article, scoreOfRow(*api, row, ranking, article)});
        sqlite3_result_int(answer, 0);
    }

    static double scoreOfRow(const Fts5ExtensionApi& api, Fts5Context* row, const Ranking& ranking, quint32 article)
    {
        Ranking::Counts counts{};
        for (size_t phrase = 0; phrase < ranking.m_query.phrases.size(); ++phrase) {
            Fts5PhraseIter place;
            int column = 0, offset = 0;
            double& count = counts[size_t(ranking.m_query.phrases[phrase])];
            if (api.xPhraseFirst(row, int(phrase), &place, &column, &offset) != SQLITE_OK) continue;
            for (; column >= 0; api.xPhraseNext(row, &place, &column, &offset)) count += FieldWeights[size_t(column)];
        }
        return ranking.scoreOf(article, counts);
    }
};

// Of occurrences of each leaf, weighted by where they stand.
double Ranking::scoreOf(quint32 article, const Counts& counts) const
{
    const double length = double(m_lengths->numbers()[m_lengths->codes().at(article)]);
    const double norm = K1 * (1 - B + B * length / m_averageLength);
    double score = 0;
    for (size_t leaf = 0; leaf < m_weights.size(); ++leaf)
        score += m_weights[leaf] * counts[leaf] * (K1 + 1) / (counts[leaf] + norm);
    return score;
}

Result<std::unique_ptr<Ranking>> Ranking::make(const Sources& sources)
{
    fts5_api* const api = fts5Of(sources.index.handle());
    if (!api) return errorOf(sources.index.handle(), sources.index.path());
    std::unique_ptr<Ranking> ranking(new Ranking(sources));
    const int code = api->xCreateFunction(api, "relevance", ranking.get(), &ScoringFunction::score, nullptr);
    if (code != SQLITE_OK) return errorOf(sources.index.handle(), sources.index.path());
    return ranking;
}

Listing Ranking::byDate(const IdSet& set) const
{
    if (m_sources.order.isById()) return Listing::byId(set.bits(), true);
    return listingOf(m_sources.order.newestFirst(), set);
}

Result<std::vector<Ranking::Word>> Ranking::wordsOf(const std::vector<Term>& terms)
{
    std::vector<Word> words;
    const double all = double(std::max<qint64>(1, m_sources.order.count()));
    for (const Term& term : terms) {
        const bool isKnown =
            std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.term == term; });
        if (isKnown || words.size() == MostWords) continue;
        auto articles = m_sources.words.candidates(term);
        if (!articles) return articles.error();
        const double holding = double(articles->count());
        if (holding == 0) continue;
        words.push_back({term, std::move(*articles), std::log(1 + (all - holding + 0.5) / (holding + 0.5))});
    }
    return words;
}

// A page further, or the same again, is not ranked anew.
Result<Ranking::Ranked> Ranking::ranked(const IdSet& set, const std::vector<Term>& terms)
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Known& one) { return one.terms == terms && one.set == set; });
    if (known == m_known.end()) {
        auto best = bestOf(set, terms);
        if (!best) return best.error();
        if (m_known.size() == MostKnown) m_known.pop_back();
        m_known.insert(m_known.begin(), {set, terms, std::move(*best)});
    } else {
        std::rotate(m_known.begin(), known, known + 1);
    }
    const Best& best = m_known.front().best;
    if (best.ids.empty()) return Ranked{byDate(set), best.isWhole};
    ArticleIds head;
    head.reserve(best.ids.size());
    for (const quint32 id : best.ids) head.push_back({qint64(id)});
    IdSet rest = set;
    rest -= IdSet::of(best.ids);
    return Ranked{Listing::headed(std::move(head), byDate(rest)), best.isWhole};
}

Result<Ranking::Best> Ranking::bestOf(const IdSet& set, const std::vector<Term>& terms)
{
    auto words = wordsOf(terms);
    if (!words) return words.error();
    if (words->empty()) return Best{};
    if (const auto prepared = prepareScoring(*words); !prepared) return prepared.error();
    qint64 rows = 0;
    for (const Word& word : *words) rows += word.articles.count();
    if (rows <= MostScored) {
        auto scored = scoresOf(set);
        if (!scored) return scored.error();
        return Best{sorted(std::move(*scored)), true};
    }
    auto best = bestByTiers(set, *words);
    if (!best) return best.error();
    const auto page = best->begin() + qsizetype(std::min(best->size(), BestScored));
    auto scored = scoresOf({best->begin(), page});
    if (!scored) return scored.error();
    const std::vector<quint32> first = sorted(std::move(*scored));
    std::copy(first.begin(), first.end(), best->begin());
    return Best{std::move(*best), set.count() <= qint64(BestScored)};
}

std::vector<quint32> Ranking::sorted(std::vector<Scored> scored) const
{
    const auto& positions = m_sources.order.newestFirst()->positions;
    std::sort(scored.begin(), scored.end(), [&](const Scored& left, const Scored& right) {
        return left.score != right.score ? left.score > right.score : positions[left.id] < positions[right.id];
    });
    std::vector<quint32> ids;
    ids.reserve(scored.size());
    for (const Scored& one : scored) ids.push_back(one.id);
    return ids;
}

Result<std::vector<quint32>> Ranking::bestByTiers(const IdSet& set, const std::vector<Word>& words)
{
    double heaviest = 0;
    for (const Word& word : words) heaviest = std::max(heaviest, word.weight);
    // Each word adds up to four times its weight; sums stay below 256.
    const double scale = std::min(12.0, 255.0 / (4 * double(words.size()))) / heaviest;
    Tiers tiers(set);
    for (const Word& word : words) {
        const auto weight = quint32(std::max(1.0, word.weight * scale));
        tiers.add(word.articles, weight);
        Term inHeadline = word.term;
        inHeadline.columns &= column::Headline;
        if (inHeadline.columns) {
            const auto headline = m_sources.words.candidates(inHeadline);
            if (!headline) return headline.error();
            tiers.add(*headline, weight * 2);
        }
        if (word.term.words.size() != 1 || word.term.words.front().kind != WordTest::Kind::Equal) continue;
        const auto often = m_sources.words.often(word.term.words.front().text);
        if (!often) return often.error();
        tiers.add(*often, weight);
    }
    return tiers.best(MostByTiers);
}

// Words that FTS5 cannot be asked for by themselves do not score.
Result<void> Ranking::prepareScoring(const std::vector<Word>& words)
{
    SpanNode any{.kind = SpanNode::Kind::Or};
    m_weights.clear();
    m_leaves.clear();
    for (const Word& word : words) {
        const SpanNode leaf{.term = word.term};
        const auto query = positionQueryOf(leaf, m_sources.words);
        if (!query) return query.error();
        if (!*query) continue;
        any.children.push_back(leaf);
        m_weights.push_back(word.weight);
        m_leaves.push_back(word.term);
    }
    m_query = {};
    if (!any.children.empty()) {
        auto query = positionQueryOf(any, m_sources.words);
        if (!query) return query.error();
        if (*query) m_query = std::move(**query);
    }
    const auto lengths = m_sources.columns.words();
    if (!lengths) return lengths.error();
    m_lengths = *lengths;
    double total = 0;
    const auto& counts = m_lengths->codes().whole();
    for (size_t code = 0; code < counts.size(); ++code)
        total += double(counts[code]) * double(m_lengths->numbers()[code]);
    m_averageLength = std::max(1.0, total / double(std::max<qint64>(1, m_sources.order.count())));
    return {};
}

Result<void> Ranking::scoreBetween(qint64 from, qint64 to)
{
    if (m_query.match.isEmpty()) return {};
    Statement rows = m_sources.index.statement("ranking/scores");
    return rows.bindText(1, m_query.match).bind(2, from).bind(3, to).run();
}

Result<std::vector<Ranking::Scored>> Ranking::scoresOf(const IdSet& set)
{
    m_wanted = &set;
    m_scored.clear();
    const auto done = scoreBetween(0, std::numeric_limits<qint64>::max());
    if (!done) return done.error();
    return std::exchange(m_scored, {});
}

Result<void> Ranking::scoreText(const TermMatcher& matcher, quint32 article)
{
    const auto text = matchedText(m_sources.articles, article);
    if (!text) return text.error();
    if (!*text) return {};
    Counts counts{};
    for (size_t place = 0; place < column::Count; ++place) {
        const Columns column = Columns(1 << place);
        const auto found = matcher.find((*text)->cut(column), column, (*text)->language());
        for (size_t leaf = 0; leaf < found.size(); ++leaf)
            counts[leaf] += FieldWeights[place] * double(found[leaf].size());
    }
    m_scored.push_back({article, scoreOf(article, counts)});
    return {};
}

// Rows that lie near each other are asked of FTS5 together; of the others the texts are read.
Result<std::vector<Ranking::Scored>> Ranking::scoresOf(const std::vector<quint32>& ids)
{
    const IdSet wanted = IdSet::of(ids);
    const TermMatcher matcher(m_leaves);
    m_wanted = &wanted;
    m_scored.clear();
    std::vector<qint64> rows;
    rows.reserve(ids.size());
    for (const quint32 id : ids) rows.push_back(m_sources.documents.rowOf(id));
    std::sort(rows.begin(), rows.end());
    for (size_t first = 0, end = 1; first < rows.size(); first = end++) {
        while (end < rows.size() && rows[end] - rows[end - 1] <= RowsPerQuestion) ++end;
        const bool isTogether = end - first >= FewestTogether;
        Result<void> done = isTogether ? scoreBetween(rows[first], rows[end - 1]) : Result<void>();
        for (size_t at = first; !isTogether && done && at < end; ++at)
            done = scoreText(matcher, DocumentId::fromRow(rows[at]).article);
        if (!done) return done.error();
    }
    // What holds none of the words scores nothing.
    IdSet rest = wanted;
    for (const Scored& one : m_scored) rest.remove(one.id);
    for (const quint32 id : rest.ids()) m_scored.push_back({id, 0});
    return std::exchange(m_scored, {});
}

}  // namespace dateline::store
