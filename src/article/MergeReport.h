// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"
#include "article/Review.h"

#include <QString>

#include <vector>

namespace dateline::inline article {

/// Two libraries say otherwise, and this one's word was kept.
struct MergeConflict {
    QString about = {};  ///< the article's headline; empty: the name of a source
    CorrectedField field = CorrectedField::Source;
    QString kept = {};
    QString theirs = {};

    bool operator==(const MergeConflict&) const = default;
};

/// Likewise of one article in a review.
struct JudgementConflict {
    QString about = {};  ///< the article's headline
    QString review = {};
    Verdict kept = Verdict::Seen;
    Verdict theirs = Verdict::Seen;

    bool operator==(const JudgementConflict&) const = default;
};

/// What came of a merge: how much that was not here before.
struct MergeReport {
    qint64 marks = 0;        ///< read, bookmarked, tagged, collected, binned, judged: an article and a mark each
    qint64 names = 0;        ///< tags, collections and reviews
    qint64 corrections = 0;  ///< of a field each
    qint64 sources = 0;      ///< names of sources
    qint64 annotations = 0;  ///< highlights and notes
    qint64 passages = 0;     ///< in baskets
    qint64 missing = 0;      ///< articles with marks that are not here: once they are, merging again brings their marks
    qint64 notUnderstood = 0;  ///< lines, as of a newer version
    qint64 folders = 0;        ///< watch folders, which stay with their machine
    std::vector<MergeConflict> conflicts = {};
    std::vector<JudgementConflict> judgements = {};

    bool operator==(const MergeReport&) const = default;
};

}  // namespace dateline::inline article
