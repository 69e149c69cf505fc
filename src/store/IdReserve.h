// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace dateline::store {

class Connection;

/// Ids below a mark in reader.db are given out or may be: where articles.db is lost, new articles begin above it.
/// Raised by a block of ids at a time, durable before the first of them is used. Both answer the mark.
Result<qint64> idsBelow(Connection& reader);
/// The writer of articles does this once in 65,536 articles, by a connection of its own for that moment: the turn at
/// reader.db keeps it apart from the writer of marks.
Result<qint64> reserveIds(const QString& folder, qint64 above);

}  // namespace dateline::store
