// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Review.h"

#include <QString>

/// What is said of reviews, in a short sentence each: for the toast, the undo menu and the bar above the list.
namespace dateline::workspace {

/// «Rejected: off topic», «212 articles relevant»; without a verdict, «Not judged any more».
QString judgedToast(std::optional<Verdict> verdict, const QString& reason, qint64 count);
/// «143 of 212».
QString progressText(const ReviewTally& tally, qint64 articles);
/// «31 relevant · 12 rejected · 100 seen».
QString tallyText(const ReviewTally& tally);

}  // namespace dateline::workspace
