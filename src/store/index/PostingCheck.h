// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/IdSet.h"

#include <QStringList>

namespace dateline::store {

class Connection;

/// Holds the postings of index.db against their checksums, and the articles they are of against those that FTS5 knows.
/// Problems in plain words; empty when sound. Within a Snapshot.
Result<QStringList> checkPostings(Connection& index, const IdSet& documents, const Cancel& cancel);

}  // namespace dateline::store
