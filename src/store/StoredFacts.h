// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/Identity.h"

namespace dateline::store {

class Connection;
class Statement;

/// The facts of an identity from nine columns of a row: guid_namespace, guid, url, path_below_root, position, source's
/// folded, date_key, precision, sha256.
IdentityFacts factsAt(const Statement& row, int column);

/// Of each text that an article has or had, the present one first.
Result<std::vector<IdentityFacts>> storedFacts(Connection& articles, qint64 id);

/// Registers an article under all keys of its texts. Within a transaction.
Result<void> registerIdentity(Connection& articles, qint64 id);

}  // namespace dateline::store
