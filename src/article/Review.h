// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::inline article {

/// What a person found of an article in a review. The numbers are stored.
enum class Verdict { Seen = 1, Relevant = 2, Rejected = 3 };

/// A search whose articles are gone through one by one, each to be judged. What is found later is not judged yet.
struct Review {
    qint64 id = 0;  ///< for ever; 0: not kept yet
    QString name;
    QString queryText;  ///< in the query language; its scope with it
    ArticleId at = {};  ///< to go on with; 0: the first that is not judged

    bool operator==(const Review&) const = default;
};

/// How many articles were judged how.
struct ReviewTally {
    qint64 seen = 0;
    qint64 relevant = 0;
    qint64 rejected = 0;

    qint64 judged() const { return seen + relevant + rejected; }
    bool operator==(const ReviewTally&) const = default;
};

/// A review with what was judged in it, whether its search still finds it or not.
struct CountedReview {
    Review review;
    ReviewTally tally = {};

    bool operator==(const CountedReview&) const = default;
};
using CountedReviews = std::vector<CountedReview>;

/// What is said of one article in a review.
struct Judgement {
    ArticleId article;
    std::optional<Verdict> verdict = {};  ///< none: not judged
    QString reason = {};                  ///< why it is rejected; empty: not said
    qint64 made = 0;                      ///< milliseconds UTC; 0: now

    bool operator==(const Judgement&) const = default;
};
using Judgements = std::vector<Judgement>;

/// One of the verdicts on an article.
struct ReviewVerdict {
    qint64 review = 0;
    Verdict verdict = Verdict::Seen;

    bool operator==(const ReviewVerdict&) const = default;
};

/// A review that was deleted, with all that it takes to put it back.
struct ForgottenReview {
    Review review;
    Judgements judgements = {};

    bool operator==(const ForgottenReview&) const = default;
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::Review)
