// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Backup.h"
#include "base/Cancel.h"
#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QString>

namespace dateline::store {

/// A backup is a folder with a reader.db and an articles.db, copied in this order: so no mark in it is of an article
/// that came after. It is a library but for its index, and can be opened as one.

/// Copies a library that may be open and written meanwhile. AlreadyThere: something is at `path`. Cancelled or failed,
/// nothing is there. Progress counts bytes. Blocks.
Result<void> backUpLibrary(const QString& folder, const QString& path, const ProgressListener& progress,
                           const Cancel& cancel);

/// Puts a backup's files in the place of a library's; where `path` is a file, the marks alone (a reader.db of the
/// folder "backups") or the articles alone (the articles.db of a backup): marks stay as they are, and those of articles
/// that are not there wait for them to be imported again. What was there is set aside. Killed or failed at any moment,
/// the library is as it was, or the next opening brings in the rest (finishRestoring). No id that was given out before
/// or after the backup is given again. Nothing of this process may hold the library; another program that does is told
/// when it writes. NotFound: no backup is at `path`. Damaged, NewerVersion: it cannot be used; nothing was changed.
/// Progress counts bytes. Blocks.
Result<Restored> restoreLibrary(const QString& folder, const QString& path, const Clock& clock,
                                const ProgressListener& progress, const Cancel& cancel);

/// Brings in what a restore that was killed had made ready; nothing to do in most libraries. Before anything of the
/// library is read.
Result<void> finishRestoring(const QString& folder);

}  // namespace dateline::store
