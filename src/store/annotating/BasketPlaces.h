// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace dateline::store {

/// Rising places for things in the order in which they are given, of which some have one already: as many as can keep
/// it, so that moving one among thousands writes one row. Where there is no room between two, all are given new ones.
std::vector<qint64> placesFor(const std::vector<std::optional<qint64>>& before);

}  // namespace dateline::store
