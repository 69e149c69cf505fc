// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/journal/JournalFile.h"

namespace dateline::store {

struct RebuiltReader {
    QString path;              ///< a reader.db of the newest schema, without a log, beside its place
    qint64 notUnderstood = 0;  ///< lines that it keeps as they are
};

/// Makes a reader.db of what the folder's reader.jsonl tells.
Result<RebuiltReader> rebuildReader(const QString& folder, const JournalFile::State& journal);

/// Renames a database with its log: "reader.db.damaged-2026-11-28T11-44-22". Answers the new name, null where there was
/// no file.
Result<QString> setAside(const QString& path, const QString& why, const Clock& clock);

}  // namespace dateline::store
