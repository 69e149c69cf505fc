// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Facet.h"
#include "article/Timeline.h"
#include "library/Library.h"
#include "query/Explanation.h"

namespace dateline::library {

struct SearchRequest {
    query::Query query;  ///< scope and typed text together (query::both)
    query::SortKey sort = query::SortKey::Newest;
    bool wantsTimeline = false;
    std::vector<FacetField> facets = {};
    qint64 mostFacetValues = 100;  ///< of each facet; 0: all
};

struct SearchResult {
    Listing listing;
    Timeline timeline;          ///< where it was asked for
    std::vector<Facet> facets;  ///< as asked for
    std::vector<query::Remark> remarks;
    double milliseconds = 0;  ///< of engine time
    qint64 indexBehind = 0;
};

struct Row {
    ArticleSummary summary;
    std::vector<TextRange> headlineMatches;
    Snippet snippet;
};

/// A newer search interrupts the older one of the same Searching, whose future answers Cancelled.
class Searching final {
public:
    Reply<SearchResult> search(const SearchRequest& request);
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
