// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Result.h"

namespace dateline::store {

class Connection;

/// Within a transaction of reader.db: looks for the passages of the articles that a commit of articles.db brought or
/// changed in their text as it is now, and answers those of which one came to another place. Ascending.
Result<ArticleIds> placeAnew(Connection& reader, Connection& articles, const ChangeSet& change);

}  // namespace dateline::store
