// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace dateline::analysis {

/// Which elements of two sequences are the same, as pairs of places that ascend on both sides: a longest common
/// subsequence, or nearly, by Myers, "An O(ND) difference algorithm and its variations" (1986) in linear space. Long
/// stretches are parted first at elements that occur once on each side (patience diff: Cohen, 2003). Where the
/// difference is large, the search for a middle gives up and takes the furthest point, as GNU diff does: the time is
/// bounded by a constant times the length, but for sorting.
std::vector<std::pair<qint32, qint32>> commonPlaces(std::span<const quint64> before, std::span<const quint64> after);

}  // namespace dateline::analysis
