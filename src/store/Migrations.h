// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/LibraryFiles.h"

#include <QString>

namespace dateline::store {

/// Brings one file to this program's schema, under its turn; creates it where it is missing (a new database is an
/// empty one, migrated). Each step is one transaction. Before the first step of a file that holds something a copy is
/// kept ("backups/articles-v1.db"). NewerVersion and NotALibrary leave the file as it is.
Result<void> migrate(const QString& path, const FileKind& kind);

/// Whether migrate() would take the file: it is missing, empty or ours, and not newer than this program.
Result<void> checkFits(const QString& path, const FileKind& kind);
/// True for a file of that kind, of whatever version.
bool isFileOf(const QString& path, const FileKind& kind);

/// True for a file whose first moment was cut short: only a writer can take that back, and then it is empty.
bool wasBeingMade(const QString& path);

/// The newest schema version that this program knows.
int newestVersion(const FileKind& kind);

}  // namespace dateline::store
