// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Ranking.h"

#include "store/Connection.h"
#include "store/SqliteError.h"
#include "store/index/DocumentId.h"
#include "store/index/Tokenizer.h"
#include "store/search/Orders.h"
#include "store/search/Tiers.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline::store {

// More words than a person types; the rest would make a ranking slower, not better.
static constexpr size_t MostWords = 32;
// FTS5 gives position lists of about so many rows in two milliseconds.
static constexpr qint64 MostScored = 20'000;
static constexpr size_t Best = 1'000;
static constexpr size_t BestScored = 64;  // a page and a little
// To begin a question costs FTS5 about as much as to pass over so many rows.
static constexpr qint64 RowsPerQuestion = 1'000;
static constexpr double K1 = 1.2, B = 0.5;
// A word of headline, body, byline, dateline, source, labels counts as so many.
static constexpr std::array<double, column::Count> FieldWeights = {4, 1, 1, 0.5, 0.5, 2};

struct ScoringFunction {
    static void score(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* answer, int, sqlite3_value**)
    {
        const auto& ranking = *static_cast<const Ranking*>(api->xUserData(row));
        const qint64 document = api->xRowid(row);
        const quint32 article = DocumentId::fromRow(document).article;
        const bool isWanted = (!ranking.m_wanted || ranking.m_wanted->contains(article)) &&
                              ranking.m_sources.documents.isCurrent(document);
        if (isWanted)
            sqlite3_result_double(answer, scoreOf(*api, row, ranking, article));
        else
            sqlite3_result_null(answer);
    }

    static double scoreOf(const Fts5ExtensionApi& api, Fts5Context* row, const Ranking& ranking, quint32 article)
    {
        const double length = double(ranking.m_lengths->numbers()[ranking.m_lengths->codes().at(article)]);
        const double norm = K1 * (1 - B + B * length / ranking.m_averageLength);
        std::array<double, MostWords> counts{};
        for (size_t phrase = 0; phrase < ranking.m_query.phrases.size(); ++phrase) {
            Fts5PhraseIter place;
            int column = 0, offset = 0;
            double& count = counts[size_t(ranking.m_query.phrases[phrase])];
            if (api.xPhraseFirst(row, int(phrase), &place, &column, &offset) != SQLITE_OK) continue;
            for (; column >= 0; api.xPhraseNext(row, &place, &column, &offset)) count += FieldWeights[size_t(column)];
        }
        double score = 0;
        for (size_t leaf = 0; leaf < ranking.m_weights.size(); ++leaf)
            score += ranking.m_weights[leaf] * counts[leaf] * (K1 + 1) / (counts[leaf] + norm);
        return score;
    }
};

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

Result<Ranking::Ranked> Ranking::ranked(const IdSet& set, const std::vector<Term>& terms, const Cancel& cancel)
{
    auto words = wordsOf(terms);
    if (!words) return words.error();
    if (words->empty()) return Ranked{byDate(set), true};
    if (const auto prepared = prepareScoring(*words); !prepared) return prepared.error();
    qint64 rows = 0;
    for (const Word& word : *words) rows += word.articles.count();
    const bool isWhole = rows <= MostScored || set.count() <= qint64(BestScored);
    std::vector<Scored> scored;
    if (rows <= MostScored) {
        auto scores = scoresOf(set, cancel);
        if (!scores) return scores.error();
        scored = std::move(*scores);
    } else {
        auto best = bestByTiers(set, *words);
        if (!best) return best.error();
        auto first = scoresOf({best->begin(), best->begin() + qsizetype(std::min(best->size(), BestScored))});
        if (!first) return first.error();
        scored = std::move(*first);
        sortBest(scored);
        for (size_t place = BestScored; place < best->size(); ++place) scored.push_back({(*best)[place], -1});
    }
    if (rows <= MostScored) sortBest(scored);
    ArticleIds head;
    std::vector<quint32> ids;
    for (const Scored& one : scored) {
        head.push_back({qint64(one.id)});
        ids.push_back(one.id);
    }
    IdSet rest = set;
    rest -= IdSet::of(std::move(ids));
    return Ranked{Listing::headed(std::move(head), byDate(rest)), isWhole};
}

void Ranking::sortBest(std::vector<Scored>& scored) const
{
    const auto& positions = m_sources.order.newestFirst()->positions;
    std::sort(scored.begin(), scored.end(), [&](const Scored& left, const Scored& right) {
        return left.score != right.score ? left.score > right.score : positions[left.id] < positions[right.id];
    });
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
    return tiers.best(Best);
}

// Words that FTS5 cannot be asked for by themselves do not score.
Result<void> Ranking::prepareScoring(const std::vector<Word>& words)
{
    SpanNode any{.kind = SpanNode::Kind::Or};
    m_weights.clear();
    for (const Word& word : words) {
        const SpanNode leaf{.term = word.term};
        const auto query = positionQueryOf(leaf, m_sources.words);
        if (!query) return query.error();
        if (!*query) continue;
        any.children.push_back(leaf);
        m_weights.push_back(word.weight);
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

Result<std::vector<Ranking::Scored>> Ranking::scoresOf(const IdSet& set, const Cancel& cancel)
{
    std::vector<Scored> scored;
    if (m_query.match.isEmpty()) return scored;
    m_wanted = &set;
    Statement rows = m_sources.index.statement("ranking/scores");
    rows.bindText(1, m_query.match);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return scored;
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        if (!rows.isNull(1)) scored.push_back({DocumentId::fromRow(rows.integer(0)).article, rows.real(1)});
    }
}

// Rows that lie near each other are asked for together.
Result<std::vector<Ranking::Scored>> Ranking::scoresOf(const std::vector<quint32>& ids)
{
    const IdSet wanted = IdSet::of(ids);
    m_wanted = &wanted;
    std::vector<qint64> rows;
    for (const quint32 id : ids) rows.push_back(m_sources.documents.rowOf(id));
    std::sort(rows.begin(), rows.end());
    std::unordered_map<quint32, double> scores;
    for (size_t first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows[last + 1] - rows[last] <= RowsPerQuestion) ++last;
        if (const auto done = scoreBetween(rows[first], rows[last], scores); !done) return done.error();
    }
    std::vector<Scored> scored;
    for (const quint32 id : ids) scored.push_back({id, scores[id]});
    return scored;
}

Result<void> Ranking::scoreBetween(qint64 from, qint64 to, std::unordered_map<quint32, double>& scores)
{
    if (m_query.match.isEmpty()) return {};
    Statement rows = m_sources.index.statement("ranking/scores-between");
    rows.bindText(1, m_query.match).bind(2, from).bind(3, to);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (!rows.isNull(1)) scores[DocumentId::fromRow(rows.integer(0)).article] = rows.real(1);
    }
}

}  // namespace dateline::store
