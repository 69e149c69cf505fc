// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Facet.h"
#include "article/Timeline.h"
#include "library/Library.h"
#include "query/Explanation.h"

#include <functional>

namespace dateline::library {

struct SearchRequest {
    query::Query query;  ///< scope and typed text together (query::both)
    query::Order sort = {};
    bool wantsTimeline = false;
    std::vector<FacetField> facets = {};
    qint64 mostFacetValues = 100;  ///< of each facet; 0: all
    bool collapsesAlike = false;   ///< of near-duplicates, the newest alone is listed
    ArticleIds expanded = {};      ///< whose near-duplicates are listed nevertheless
    ArticleIds staying = {};       ///< found in any case, where they are there: a list lets nothing go under the eye
};

struct SearchResult {
    Listing listing;
    /// False: what was found so far. Its count is "at least", and only the listing is told.
    bool isComplete = true;
    Timeline timeline;          ///< where it was asked for
    std::vector<Facet> facets;  ///< as asked for
    std::vector<query::Remark> remarks;
    double milliseconds = 0;  ///< of engine time
    qint64 indexBehind = 0;
    qint64 collapsed = 0;  ///< found and not listed: near-duplicates of one that is
};

/// Told what was found so far where the whole takes long, with the first page and then a few times a second; the last
/// time before the answer. On a thread of the library (whenTold() brings it to one's own), and never of a search that
/// a newer one has superseded.
using Partly = std::function<void(SearchResult)>;

struct Row {
    ArticleSummary summary;
    std::vector<TextRange> headlineMatches;
    Snippet snippet;
    qint64 alike = 0;  ///< near-duplicates of it that are not in the Bin
};

/// A newer search interrupts the older one of the same Searching, whose future answers Cancelled.
class Searching final {
public:
    Reply<SearchResult> search(const SearchRequest& request, const Partly& partly = {});
    /// Why a query finds what it finds. Interrupts no search, and is interrupted by the next one.
    Reply<query::Explanation> explain(const query::Query& query);
    /// Rows in the order of the ids; those that are gone are left out.
    Reply<std::vector<Row>> rows(ArticleIds ids, const query::Query& query);

private:
    friend class Library;
    struct Private;
    explicit Searching(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
