// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtGlobal>

#include <vector>

namespace dateline::store {

class Connection;

/// The articles marked as read in reader.db, kept in chunks of 65,536 ids (id >> 16), each a Roaring bitmap.
/// Ids are below 2^32 - 1 in this version. All ascend.
Result<std::vector<quint32>> readIds(Connection& reader);
Result<std::vector<quint32>> readIdsOfChunk(Connection& reader, quint32 chunk);

/// Within a transaction. Answers the ids, of those given (ascending), that were otherwise before.
Result<std::vector<quint32>> markRead(Connection& reader, const std::vector<quint32>& ids, bool isRead);

}  // namespace dateline::store
