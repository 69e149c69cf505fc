// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merging/Merge.h"

#include "store/LibraryFiles.h"
#include "store/WatchFolders.h"
#include "store/merging/Merging.h"

namespace dateline::store {

Result<MergeReport> mergeMarks(const QString& folder, const QString& path, const Clock& clock,
                               const ProgressListener& progress, const Cancel& cancel)
{
    const auto foreign = ForeignMarks::open(path);
    if (!foreign) return foreign.error();
    const auto marks = MarkWriter::open(folder, clock);
    if (!marks) return marks.error();
    const auto reader = Connection::open(pathOf(folder, ReaderFile), Access::ReadOnly);
    if (!reader) return reader.error();
    const auto articles = Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly);
    if (!articles) return articles.error();
    auto matching = ArticleMatching::begin(**reader, **articles, **foreign);
    if (!matching) return matching.error();
    MergeReport report;
    Merging merging{**marks, **reader, **articles, **foreign, *matching, report, progress, cancel};
    for (const auto step : {mergeMarked, mergeCorrections, mergeSources, mergeAnnotations, mergeBaskets, mergeReviews})
        if (const auto done = step(merging); !done) return done.error();
    const auto folders = readWatchFolders((*foreign)->reader());
    if (!folders) return folders.error();
    report.folders = qint64(folders->size());
    report.missing = matching->missing();
    report.notUnderstood = (*foreign)->notUnderstood();
    return report;
}

}  // namespace dateline::store
