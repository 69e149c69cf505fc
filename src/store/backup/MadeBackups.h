// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Backup.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

#include <vector>

namespace dateline::store {

/// Where a person backed the library up to, in a file of its own beside the copies of marks, since it is asked for when
/// a database is damaged: "backups/made.jsonl", a line a backup.
///
///     {"made":"2026-11-28T09:00:00Z","path":"/media/disk/Dateline 2026-11-28"}

Result<void> noteBackup(const QString& folder, const QString& path, const Clock& clock);

/// Those that are still there, the newest first, each path once.
std::vector<MadeBackup> madeBackups(const QString& folder);

}  // namespace dateline::store
