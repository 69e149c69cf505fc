// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/journal/JournalFile.h"

namespace dateline::store {

/// Makes a reader.db of the newest schema, without a log, of what a journal tells. `path` ends in ".db"; what is there
/// is removed. Answers how many lines it keeps that it did not understand. Malformed lines are among these.
Result<qint64> rebuildReader(const JournalFile& journal, const JournalFile::State& state, const QString& path);

/// Renames a database with its log: "reader.db.damaged-2026-11-28T11-44-22". Answers the new name, null where there was
/// no file.
Result<QString> setAside(const QString& path, const QString& why, const Clock& clock);

}  // namespace dateline::store
