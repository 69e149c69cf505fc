// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

struct sqlite3;

namespace dateline::store {

/// Makes the FTS5 tokenizer "dateline" known to a connection. Each connection to index.db needs it before its first
/// statement on the words table, before the migration that creates that table too.
///
/// Articles are cut by text::tokenize. Queries arrive as tokens that text::words has cut already, parted by spaces, and
/// are taken as they stand: what a query looks for is by construction what an article was indexed under.
Result<void> registerTokenizer(sqlite3* database);

}  // namespace dateline::store
