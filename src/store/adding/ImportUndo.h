// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Result.h"

namespace dateline::store {

class Connection;

/// Takes back an import within one transaction: every text that it brought goes. An article that keeps another text
/// gets the newest of those; one that keeps none is erased with its identity, and may be imported again.
/// Answers a change without revision.
Result<ChangeSet> undo(Connection& articles, qint64 import);

/// Erases articles with all their texts and identities within one transaction; ids of none are passed over. Answers a
/// change without revision.
Result<ChangeSet> erase(Connection& articles, const ArticleIds& ids);

}  // namespace dateline::store
