// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/WatchFolder.h"
#include "base/Result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The watch folders of reader.db and the files that were read in them. Those that write belong in a transaction.
Result<std::vector<WatchFolder>> readWatchFolders(Connection& reader);
/// Adds one (id 0; where its path is watched already, that one gets its source and tags), or changes source and tags
/// of one that is there. Answers its id.
Result<qint64> keepWatchFolder(Connection& reader, const WatchFolder& folder);
Result<void> forgetWatchFolder(Connection& reader, qint64 id);
Result<FileSights> readWatchedFiles(Connection& reader, qint64 folder);
/// Nothing of a folder that was removed meanwhile.
Result<void> noteWatchedFiles(Connection& reader, qint64 folder, const FileSights& files);
Result<void> noteWatchImport(Connection& reader, qint64 folder, qint64 when, qint64 articles);

}  // namespace dateline::store
