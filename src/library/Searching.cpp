// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Searching.h"

#include "library/Desks.h"

namespace dateline::library {

// Runs `ask(reader)` where a newer search can interrupt it.
template <typename Ask>
static auto interruptibly(store::Reader& reader, const Cancel& cancel, Interruptible& interruptible, Ask ask)
    -> std::invoke_result_t<Ask&, store::Reader&>
{
    if (cancel.isRequested()) return cancelled();
    // Only so that this reader sees what was committed; the other one tells the world.
    if (const auto seen = reader.changes(); !seen) return seen.error();
    auto answer = interruptible.run(reader, [&] { return ask(reader); });
    if (cancel.isRequested()) return cancelled();
    return answer;
}

static SearchResult resultOf(store::SearchOutcome outcome)
{
    return {std::move(outcome.listing), outcome.isComplete,   std::move(outcome.timeline), std::move(outcome.facets),
            std::move(outcome.remarks), outcome.milliseconds, outcome.indexBehind,         outcome.collapsed};
}

static Result<SearchResult> searched(store::Reader& reader, const SearchRequest& request, const Partly& partly,
                                     const Cancel& cancel)
{
    store::SearchOptions options{request.sort,    request.wantsTimeline,  request.facets,  request.mostFacetValues,
                                 request.staying, request.collapsesAlike, request.expanded};
    if (partly)
        options.partly = [&](store::SearchOutcome part) {
            if (!cancel.isRequested()) partly(resultOf(std::move(part)));
        };
    auto outcome = reader.search(request.query, options, cancel);
    if (!outcome) return outcome.error();
    return resultOf(std::move(*outcome));
}

Reply<SearchResult> Searching::search(const SearchRequest& request, const Partly& partly)
{
    d.running.request();
    d.interruptible.interrupt();
    d.running = Cancel();
    return d.workers.searching.ask(
        [request, partly, cancel = d.running, &interruptible = d.interruptible](store::Reader& reader) {
            return interruptibly(reader, cancel, interruptible,
                                 [&](store::Reader& each) { return searched(each, request, partly, cancel); });
        });
}

Reply<query::Explanation> Searching::explain(const query::Query& query)
{
    return d.workers.searching.ask([query, cancel = d.running, &interruptible = d.interruptible](auto& reader) {
        return interruptibly(reader, cancel, interruptible,
                             [&](store::Reader& each) { return each.explain(query, cancel); });
    });
}

static Result<std::vector<Row>> rowsOf(store::Reader& reader, const ArticleIds& ids, const query::Query& query)
{
    auto found = reader.rows(ids, query);
    if (!found) return found.error();
    std::vector<Row> rows;
    rows.reserve(found->size());
    for (store::FoundRow& row : *found)
        rows.push_back({std::move(row.summary), std::move(row.headlineMatches), std::move(row.snippet), row.alike});
    return rows;
}

Reply<std::vector<Row>> Searching::rows(ArticleIds ids, const query::Query& query)
{
    return askReader(d.workers.reading, d.watch,
                     [ids = std::move(ids), query](store::Reader& reader) { return rowsOf(reader, ids, query); });
}

}  // namespace dateline::library
