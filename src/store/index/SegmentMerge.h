// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Connection.h"
#include "store/index/Segments.h"

namespace dateline::store {

/// Writes the lists of segments of one chunk, without the articles that are gone, as the lists of another.
Result<void> mergeSegments(Connection& index, std::span<const Segment> segments, qint64 into);

}  // namespace dateline::store
