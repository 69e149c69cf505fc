// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Units.h"

#include <span>
#include <utility>
#include <vector>

namespace dateline::analysis {

/// The units that two stretches have in common, as pairs of places that ascend on both sides, such as a reader would
/// pair them: no lonely word between rewritten ones, and what was put in begins and ends with a sentence rather than in
/// the midst of two.
std::vector<std::pair<qint32, qint32>> commonUnits(std::span<const Unit> before, std::span<const Unit> after);

}  // namespace dateline::analysis
