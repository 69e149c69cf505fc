// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/FieldSets.h"
#include "store/search/LibraryOrder.h"
#include "store/search/SetCache.h"
#include "store/search/StateSets.h"
#include "store/search/TextSets.h"
#include "store/search/WordSets.h"

namespace dateline::store {

/// Answers a clause with the set of articles that it holds for: leaves from their sources by way of the cache, the rest
/// by operations on sets. Made for one search.
class Evaluation final {
public:
    struct Sources {
        WordSets& words;
        FieldSets& fields;
        const LibraryOrder& order;
        const StateSets& states;
        SetCache& cache;
        TextSets& texts;
    };

    Evaluation(const Sources& sources, const Cancel& cancel) : m_sources(sources), m_cancel(cancel) {}

    Result<IdSet> evaluate(const Clause& clause) { return within(m_sources.order.everything(), clause); }

private:
    // Of the candidates alone, so that texts are read only where the other clauses leave something.
    Result<IdSet> within(const IdSet& candidates, const Clause& clause);
    Result<IdSet> all(IdSet candidates, const std::vector<Clause>& clauses);
    Result<IdSet> any(const IdSet& candidates, const std::vector<Clause>& clauses);
    Result<IdSet> readWithin(const IdSet& candidates, const Clause& leaf);
    Result<IdSet> leaf(const Clause& clause);
    Result<IdSet> look(const Clause& clause);

    Sources m_sources;
    const Cancel& m_cancel;
};

}  // namespace dateline::store
