// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"
#include "store/merging/ArticleMatching.h"
#include "store/merging/Merge.h"

#include <functional>

namespace dateline::store {

/// What the steps of a merge share. Each step is a file of its own and brings one kind of thing.
struct Merging {
    MarkWriter& marks;
    Connection& reader;  ///< read-only, as are the articles
    Connection& articles;
    ForeignMarks& foreign;
    ArticleMatching& matching;
    MergeReport& report;
    const ProgressListener& progress;
    const Cancel& cancel;

    Result<void> goOn() const
    {
        return cancel.isRequested() ? Result<void>(Error{ErrorKind::Cancelled, {}, {}}) : Result<void>();
    }
};

Result<void> mergeMarked(Merging& merging);
Result<void> mergeCorrections(Merging& merging);
Result<void> mergeSources(Merging& merging);
Result<void> mergeAnnotations(Merging& merging);
Result<void> mergeBaskets(Merging& merging);
Result<void> mergeReviews(Merging& merging);

}  // namespace dateline::store
