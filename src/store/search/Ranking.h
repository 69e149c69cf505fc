// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "base/Result.h"
#include "store/search/Documents.h"
#include "store/search/FieldColumns.h"
#include "store/search/LibraryOrder.h"
#include "store/search/PositionQuery.h"
#include "store/search/WordSets.h"

#include <array>
#include <memory>
#include <vector>

namespace dateline::store {

class Connection;
class TermMatcher;

/// Results by relevance. Scores are BM25 (Robertson and Zaragoza 2009, with fields weighted before saturation: BM25F,
/// k1 = 1.2, b = 0.5), a word of the headline counting for more than one of the body; newest first among equals.
///
/// Of few hits each is scored. Of many, postings alone choose the best thousand ("tiers": the word stands there, three
/// times or more, in the headline; rarer words weigh more), the first page of which is scored exactly; the rest follow
/// by date.
class Ranking final {
public:
    struct Sources {
        Connection& articles;
        Connection& index;
        const Documents& documents;
        WordSets& words;
        FieldColumns& columns;
        const LibraryOrder& order;
    };
    /// What was ranked: all of it, or the best alone.
    struct Ranked {
        Listing listing;
        bool isWhole = true;
    };

    /// Makes the scoring function known to FTS5; it points to this object.
    static Result<std::unique_ptr<Ranking>> make(const Sources& sources);

    Result<Ranked> ranked(const IdSet& set, const std::vector<Term>& terms);
    /// When articles, order or index have changed.
    void forget() { m_known.clear(); }

private:
    struct Word {
        Term term;
        IdSet articles;
        double weight = 0;  // by rarity
    };
    struct Scored {
        quint32 id;
        double score;
    };
    struct Best {
        std::vector<quint32> ids = {};
        bool isWhole = true;
    };
    struct Known {
        IdSet set;
        std::vector<Term> terms;
        Best best;
    };

    // More words than a person types; the rest would make a ranking slower, not better.
    static constexpr size_t MostWords = 32;
    using Counts = std::array<double, MostWords>;  // of occurrences, by leaf

    explicit Ranking(const Sources& sources) : m_sources(sources) {}
    Result<std::vector<Word>> wordsOf(const std::vector<Term>& terms);
    Result<std::vector<quint32>> bestByTiers(const IdSet& set, const std::vector<Word>& words);
    Result<void> prepareScoring(const std::vector<Word>& words);
    Result<Best> bestOf(const IdSet& set, const std::vector<Term>& terms);
    double scoreOf(quint32 article, const Counts& counts) const;
    Result<void> scoreBetween(qint64 from, qint64 to);
    Result<void> scoreText(const TermMatcher& matcher, quint32 article);
    Result<std::vector<Scored>> scoresOf(const IdSet& set);
    Result<std::vector<Scored>> scoresOf(const std::vector<quint32>& ids);
    std::vector<quint32> sorted(std::vector<Scored> scored) const;
    Listing byDate(const IdSet& set) const;

    Sources m_sources;
    std::vector<Known> m_known;  // the last ones asked for first
    // While scores are asked for.
    PositionQuery m_query;
    std::vector<double> m_weights;  // by leaf
    std::vector<Term> m_leaves;
    const NumberColumn* m_lengths = nullptr;
    double m_averageLength = 1;
    const IdSet* m_wanted = nullptr;
    std::vector<Scored> m_scored;
    friend struct ScoringFunction;
};

}  // namespace dateline::store
