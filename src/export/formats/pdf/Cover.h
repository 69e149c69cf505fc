// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Flow.h"
#include "Tally.h"

namespace dateline::exporting {

/// The first page: what this is, who made it, how it was found and what is in it. The classification line stands
/// above, drawn with the page's furniture.
void placeCover(Flow& flow, const Sheet& sheet, const QString& title, const ExportJob& job, const Tally& tally);

}  // namespace dateline::exporting
