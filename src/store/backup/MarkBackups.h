// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Backup.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace dateline::store {

/// Copies of reader.db in the library's folder "backups", one a day: "reader-2026-11-28.db". Kept are those of seven
/// days and the newest of each of four weeks; the last one is never removed.

/// Makes that of today where there is none, and removes those that are no longer kept. False: it was there already.
Result<bool> backUpMarks(const QString& folder, const Clock& clock);

/// Where a copy is kept before a file is migrated from this version.
QString copyBeforeMigration(const QString& database, int version);

/// Newest first.
std::vector<MarkBackup> markBackups(const QString& folder);
/// The newest that is sound. NotFound: none is.
Result<MarkBackup> newestGoodBackup(const QString& folder);

/// Which of some days are kept.
std::vector<QDate> keptDays(std::vector<QDate> days, QDate today);

}  // namespace dateline::store
