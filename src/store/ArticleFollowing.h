// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"
#include "base/Result.h"

namespace dateline::store {

class Connection;

/// Brings what reader.db keeps of articles up to what was committed to articles.db: their identities, and the places of
/// passages in their text. Within a transaction of reader.db, before each commit's own work. Answers the articles of
/// which a passage came to another place.
Result<ArticleIds> followArticles(Connection& reader, Connection& articles);

/// True where passages have not been placed in the newest texts. Cheap; no transaction is needed.
Result<bool> arePassagesBehind(Connection& reader, Connection& articles);

}  // namespace dateline::store
