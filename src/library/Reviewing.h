// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "article/Review.h"
#include "article/Selection.h"
#include "library/Library.h"

namespace dateline::library {

/// What judging did.
struct Judged {
    Judgements before;  ///< of those that changed; given to restore(), they take it back
};

/// Where a review stands.
struct ReviewState {
    ReviewTally tally;  ///< of the articles that are listed
    ArticleId next;     ///< the first of them, from a row on, that is not judged; then from the top; null: none is left
};

/// Reviews: searches whose articles are gone through one by one. All that is judged is durable when the future answers.
class Reviewing final {
public:
    Reply<CountedReviews> reviews();  ///< by name
    /// Adds a review (id 0), or gives it another name or search. Errors as store::MarkWriter::keepReview().
    Reply<Review> keep(Review review);
    Reply<ForgottenReview> forget(qint64 review);
    Reply<void> restore(ForgottenReview forgotten);

    /// One verdict on as many articles as are selected, in blocks; none: not judged any more. The review goes on with
    /// `at`, where one is given.
    Reply<Judged> judge(qint64 review, Selection articles, std::optional<Verdict> verdict, QString reason = {},
                        std::optional<ArticleId> at = {}, ProgressListener progress = {}, Cancel cancel = {});
    Reply<Judged> restore(qint64 review, Judgements judgements);
    /// Remembers where to go on.
    Reply<void> goOnWith(qint64 review, ArticleId at);

    Reply<ReviewState> state(Listing listing, qint64 review, qint64 fromRow);
    /// In the order in which they were made.
    Reply<Judgements> judgements(qint64 review);
    /// Every reason that was given in a review, the last one first.
    Reply<QStringList> reasons(qint64 review);
    /// All that the review's search finds and all that was judged, as comma-separated values (RFC 4180) in UTF-8. The
    /// listener is told on the writing thread. Cancelled, the file is as it was.
    Reply<QString> writeLedger(qint64 review, QString path, ProgressListener progress = {}, Cancel cancel = {});

private:
    friend class Library;
    struct Private;
    explicit Reviewing(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
