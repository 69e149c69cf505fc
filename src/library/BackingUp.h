// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Backup.h"
#include "article/MergeReport.h"
#include "library/Library.h"

#include <QStringList>

#include <vector>

namespace dateline::library {

/// Each runs on a thread of its own, on a library that may be open here and elsewhere but where it says otherwise; the
/// listener is told there. Progress counts bytes but for importMarks().

/// Copies marks and articles into a folder that is made: a library but for its index, and remembers where.
/// AlreadyThere: something has that name.
Reply<void> backUp(const QString& folder, const QString& path, ProgressListener progress = {}, Cancel cancel = {});
/// Those that are still where they were made, the newest first.
Reply<std::vector<MadeBackup>> madeBackups(const QString& folder);
/// Puts a backup in the library's place, marks alone of one that the library made by itself, or articles alone of the
/// articles.db in a backup. Nothing in this program may have the library open. What was there is set aside.
Reply<Restored> restore(const QString& folder, const QString& path, Clock clock = systemClock(),
                        ProgressListener progress = {}, Cancel cancel = {});
/// Of those that the library makes of its marks once a day, the newest that is sound. NotFound: none is.
Reply<MarkBackup> newestGoodBackup(const QString& folder);
/// Gives back the room of what was erased and changed. Whoever wants to write waits meanwhile.
Reply<Compacted> compact(const QString& folder, ProgressListener progress = {}, Cancel cancel = {});
/// Brings the marks that another library's reader.jsonl tells, and has the corrections among them come into force.
/// Progress counts articles.
Reply<MergeReport> importMarks(const QString& folder, const QString& path, Clock clock = systemClock(),
                               ProgressListener progress = {}, Cancel cancel = {});

/// What a merge brought, a translated line each; then each conflict.
QStringList sentences(const MergeReport& report);

}  // namespace dateline::library
