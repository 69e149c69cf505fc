// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/BackingUp.h"

#include "library/Logging.h"
#include "store/Store.h"
#include "store/backup/Compacting.h"
#include "store/backup/LibraryBackup.h"
#include "store/backup/MadeBackups.h"
#include "store/backup/MarkBackups.h"
#include "store/merging/Merge.h"

#include <QtConcurrentRun>

namespace dateline::library {

Reply<void> backUp(const QString& folder, const QString& path, ProgressListener progress, Cancel cancel)
{
    return QtConcurrent::run([folder, path, progress = std::move(progress), cancel = std::move(cancel)] {
        auto done = store::backUpLibrary(folder, path, progress, cancel);
        if (!done) return done;
        if (const auto noted = store::noteBackup(folder, path, systemClock()); !noted)
            qCWarning(logLibrary) << "a backup is not remembered:" << int(noted.error().kind) << noted.error().detail;
        return done;
    });
}

Reply<std::vector<MadeBackup>> madeBackups(const QString& folder)
{
    return QtConcurrent::run([folder]() -> Result<std::vector<MadeBackup>> { return store::madeBackups(folder); });
}

Reply<Restored> restore(const QString& folder, const QString& path, Clock clock, ProgressListener progress,
                        Cancel cancel)
{
    return QtConcurrent::run(
        [folder, path, clock = std::move(clock), progress = std::move(progress), cancel = std::move(cancel)] {
            return store::restoreLibrary(folder, path, clock, progress, cancel);
        });
}

Reply<MarkBackup> newestGoodBackup(const QString& folder)
{
    return QtConcurrent::run([folder] { return store::newestGoodBackup(folder); });
}

Reply<Compacted> compact(const QString& folder, ProgressListener progress, Cancel cancel)
{
    return QtConcurrent::run([folder, progress = std::move(progress), cancel = std::move(cancel)] {
        return store::compactLibrary(folder, progress, cancel);
    });
}

Reply<MergeReport> importMarks(const QString& folder, const QString& path, Clock clock, ProgressListener progress,
                               Cancel cancel)
{
    return QtConcurrent::run([folder, path, clock = std::move(clock), progress = std::move(progress),
                              cancel = std::move(cancel)]() -> Result<MergeReport> {
        auto report = store::mergeMarks(folder, path, clock, progress, cancel);
        if (!report || report->corrections + report->sources == 0) return report;
        // Opening it brings into force what the articles do not follow yet.
        const auto followed = store::ArticleWriter::open(folder, clock);
        return followed ? report : Result<MergeReport>(followed.error());
    });
}

}  // namespace dateline::library
