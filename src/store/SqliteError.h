// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

struct sqlite3;

namespace dateline::store {

/// SQLite's result code as the house sorts errors; `path` becomes the subject.
Error errorOf(int code, const QString& detail, const QString& path);
/// The newest error of a connection.
Error errorOf(sqlite3* handle, const QString& path);

}  // namespace dateline::store
