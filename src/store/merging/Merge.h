// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/MergeReport.h"
#include "base/Cancel.h"
#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QString>

namespace dateline::store {

/// Brings what a reader.jsonl of another library, or an older one of this, tells of articles into this one. An article
/// is found by its identity, else by id, headline and date together; tags, collections and baskets by name. Nothing
/// here is taken away; the same again changes nothing. Corrections come into force with the next ArticleWriter::open().
/// Writes as a MarkWriter of its own does, in blocks, so that cancelled it leaves what was brought until then. Progress
/// counts articles. Blocks. NotFound, Malformed: no such file, or no journal. NewerVersion: of a later one.
Result<MergeReport> mergeMarks(const QString& folder, const QString& path, const Clock& clock,
                               const ProgressListener& progress, const Cancel& cancel);

}  // namespace dateline::store
