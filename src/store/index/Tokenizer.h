// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

struct sqlite3;
struct fts5_api;

namespace dateline::store {

/// Makes the FTS5 tokenizer "dateline" known to a connection. Each connection to index.db needs it before its first
/// statement on the words table, before the migration that creates that table too.
///
/// It parts what was cut into words before (TokenStream.h), article and query alike: text::tokenize is run once for
/// everything that is indexed, and what a query looks for is by construction what an article was indexed under.
Result<void> registerTokenizer(sqlite3* database);

/// FTS5's extension interface; null where this SQLite has none.
fts5_api* fts5Of(sqlite3* database);

}  // namespace dateline::store
