// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Flow.h"

#include <vector>

namespace dateline::exporting {

/// A line of a table of two columns: what it is about, and what there is to say.
struct FactRow {
    QString label;
    QString value;
};

struct FactStyle {
    double size = 9;         ///< points
    double labelWidth = 90;  ///< points
    double leading = 1.5;    ///< in sizes
    double gap = 0;          ///< between rows, points
};

/// Labels in grey at the left, values beside them, as many lines as they need. Rows without a value are left out.
void placeFacts(Flow& flow, const Typesetter& typesetter, const std::vector<FactRow>& rows, const FactStyle& style);

}  // namespace dateline::exporting
