// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/Export.h"

#include <algorithm>

namespace dateline::exporting {

/// The measures of a page, in points (1/72 inch) from its upper left corner.
struct Sheet {
    double width = 0;
    double height = 0;
    double fontSize = 10.5;

    double left() const { return 71; }
    double right() const { return width - 71; }
    double textWidth() const { return right() - left(); }
    double headerBaseline() const { return 41; }
    double headerRule() const { return 50; }
    double top() const { return 72; }
    double bottom() const { return height - 72; }
    double textHeight() const { return bottom() - top(); }
    double footerBaseline() const { return height - 36; }
};

inline Sheet sheetFor(const ExportOptions& options)
{
    const bool isLetter = options.paper == Paper::Letter;
    return {isLetter ? 612.0 : 595.276, isLetter ? 792.0 : 841.89, std::clamp(options.fontSize, 6.0, 24.0)};
}

}  // namespace dateline::exporting
