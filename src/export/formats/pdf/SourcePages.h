// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contents.h"
#include "article/ExportOptions.h"

namespace dateline::exporting {

/// The index of sources: each with the pages of its articles, which are links. By name, or by each one's first date.
void placeSources(Flow& flow, const Sheet& sheet, const std::vector<Entry>& entries, SourceIndex order);

}  // namespace dateline::exporting
