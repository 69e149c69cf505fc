// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "article/Review.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/IdSet.h"

#include <array>
#include <map>

namespace dateline::store {

class Connection;

/// Which articles were judged in which review, and how, in memory.
class ReviewSets final {
public:
    Result<void> load(Connection& reader);
    Result<void> follow(Connection& reader, const ArticleIds& ids);

    /// In any review.
    IdSet judged(Verdict verdict) const;
    IdSet judged() const;
    /// In the reviews whose name answers a Value clause.
    IdSet inReviews(const Clause& clause) const;
    IdSet judgedIn(qint64 review) const;
    ReviewTally tally(qint64 review) const;
    /// Of those that are to be counted.
    ReviewTally tally(qint64 review, const std::function<bool(ArticleId)>& isCounted) const;
    std::vector<ReviewVerdict> of(quint32 id) const;

private:
    /// The articles by verdict.
    struct Sets {
        QString name;
        std::array<IdSet, 3> judged;

        IdSet& operator[](Verdict verdict) { return judged[size_t(verdict) - 1]; }
        const IdSet& operator[](Verdict verdict) const { return judged[size_t(verdict) - 1]; }
        IdSet all() const;
    };

    std::map<qint64, Sets> m_reviews;
};

}  // namespace dateline::store
