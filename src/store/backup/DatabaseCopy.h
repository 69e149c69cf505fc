// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QString>

namespace dateline::store {

class Connection;

/// One state of a database as one file without a log, whoever writes meanwhile: by SQLite's backup interface, into
/// `path` with ".part" first. What is at `path` is replaced; on an error or cancelled, nothing is there that was not.
/// Progress counts bytes.
Result<void> copyDatabase(Connection& from, const QString& path, const ProgressListener& progress = {},
                          const Cancel& cancel = {});

}  // namespace dateline::store
