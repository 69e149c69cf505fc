// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace dateline::store {

/// Ascending ids as reader.jsonl writes them, runs by their ends: "1-20 25 30-40".
QByteArray toRuns(const std::vector<quint32>& ids);

/// The most that one text may name: a line is never of more than a chunk.
inline constexpr size_t MostIdsOfRuns = 1 << 17;
/// Nothing where it is no such text, or of more ids than that.
std::optional<std::vector<quint32>> fromRuns(QByteArrayView text);

}  // namespace dateline::store
