// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Review.h"
#include "base/Result.h"

#include <optional>

namespace dateline::store {

class Connection;

/// reader.db's side of reviews. What writes does so within a transaction.

/// By id.
Result<std::vector<Review>> readReviews(Connection& reader);
/// None: there is no such review.
Result<std::optional<Review>> readReview(Connection& reader, qint64 id);
/// Adds one (id 0), or gives it another name or search; where one goes on (`at`) is goOnWith()'s. WrongUsage: no name.
/// AlreadyThere: another one has it. NotFound: no such review.
Result<Review> keepReview(Connection& reader, const Review& review);
Result<void> goOnWith(Connection& reader, qint64 review, ArticleId at);

/// In the order in which they were made.
Result<Judgements> readJudgements(Connection& reader, qint64 review);
/// Answers those that changed, as they were before.
Result<Judgements> judge(Connection& reader, qint64 review, const Judgements& judgements, qint64 now);

Result<ForgottenReview> forgetReview(Connection& reader, qint64 id);
/// Under the same id. AlreadyThere: another one has its name by now.
Result<void> restoreReview(Connection& reader, const ForgottenReview& forgotten);

}  // namespace dateline::store
