// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "query/Explanation.h"
#include "store/search/AlikeGroups.h"
#include "store/search/AnnotationSets.h"
#include "store/search/Clause.h"
#include "store/search/FieldSets.h"
#include "store/search/LibraryOrder.h"
#include "store/search/PositionRows.h"
#include "store/search/SetCache.h"
#include "store/search/StateSets.h"
#include "store/search/TextSets.h"
#include "store/search/WordSets.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace dateline::store {

/// Answers a clause with the set of articles that it holds for. What sets can tell is told at once. Leaves that depend
/// on where words stand (Positions, Text, phrases) are asked last, only of the articles that the rest leaves, and
/// window by window from the highest id, so that the newest are there first. Made for one search.
class Evaluation final {
public:
    struct Sources {
        Connection& index;
        PositionFunction& function;
        const Documents& documents;
        WordSets& words;
        FieldSets& fields;
        TextSets& texts;
        const LibraryOrder& order;
        const StateSets& states;
        AlikeGroups& alike;
        AnnotationSets& annotations;
        SetCache& cache;
    };
    /// Told what was found so far, after each window.
    using Partly = std::function<void(const IdSet&)>;

    /// Whether articles in the Bin are found: they are where a query asks for the Bin (asksForBin).
    using Bin = AlikeGroups::Bin;

    Evaluation(const Sources& sources, Bin bin, const Cancel& cancel) : m_sources(sources), m_bin(bin), m_cancel(cancel)
    {
    }

    Result<IdSet> evaluate(const Clause& clause, const Partly& partly = {});

    /// The words that a leaf of one word (a pattern, a form, a near spelling) stands for, each with how many articles
    /// hold it; most first. Of others, none.
    Result<std::vector<query::Expansion>> expansionsOf(const Clause& leaf);

private:
    // What is known of a leaf that depends on where words stand, from window to window.
    struct Slow {
        SpanNode spans;
        IdSet candidates;   // in which its words are at all
        qint64 wanted = 0;  // of the candidates, those that the rest of the query leaves
        qint64 passed = 0;  // of the candidates, those from the first to the last that is wanted
        bool isByText = false;
        const Vocabulary* vocabulary = nullptr;  // where word forms are asked for
        std::unique_ptr<PositionRows> rows;
    };

    Result<IdSet> everywhere(const Clause& clause, const Partly& partly);
    IdSet withoutBin(IdSet found) const;
    static bool isSlow(const Clause& clause);
    static bool hasSlow(const Clause& clause);
    Result<IdSet> quick(const Clause& clause);
    Result<IdSet> anyOf(const Clause& clause);
    /// Of those that carry a mark, those that are there.
    IdSet inState(Clause::Kind state) const;
    IdSet present(IdSet marked) const;
    Result<IdSet> alike(quint32 article) const;
    Result<IdSet> duplicates() const;
    Result<IdSet> present(Result<IdSet> marked) const;
    Result<IdSet> leaf(const Clause& clause);
    Result<IdSet> look(const Clause& clause);

    Result<void> prepare(const Clause& clause, const IdSet& bound);
    Result<void> prepareLeaf(const Clause& clause, const IdSet& bound);
    Result<void> fillVocabulary(Slow& slow);
    Result<void> chooseWay(const Clause& clause, Slow& slow);
    Result<IdSet> inWindows(const Clause& clause, const Partly& partly);
    Result<IdSet> within(const Clause& clause, const IdSet& bound);
    Result<IdSet> slowWithin(const Clause& clause, const IdSet& bound);

    Sources m_sources;
    const Bin m_bin;
    const Cancel& m_cancel;
    std::unordered_map<const Clause*, IdSet> m_bounds;  // of And: what its quick parts leave
    std::unordered_map<const Clause*, std::unique_ptr<Slow>> m_slow;
};

}  // namespace dateline::store
