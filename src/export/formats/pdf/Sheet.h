// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fonts.h"
#include "export/Export.h"

#include <algorithm>

namespace dateline::exporting {

/// The measures of a page, in points (1/72 inch) from its upper left corner.
struct Sheet {
    double width = 0;
    double height = 0;
    double fontSize = 10.5;
    double margin = 71;  ///< at the left, and at the right where no notes stand there
    double rightMargin = 71;
    int columns = 1;  ///< of an article's text
    Face face = Face::Serif;

    double left() const { return margin; }
    double right() const { return width - rightMargin; }
    double noteLeft() const { return right() + fontSize * 1.3; }
    double noteWidth() const { return width - 26 - noteLeft(); }
    double textWidth() const { return right() - left(); }
    double columnGap() const { return fontSize * 2.6; }
    double columnWidth() const { return (textWidth() - columnGap() * (columns - 1)) / columns; }
    double headerBaseline() const { return 41; }
    double headerRule() const { return 50; }
    double top() const { return 72; }
    double bottom() const { return height - 72; }
    double textHeight() const { return bottom() - top(); }
    double footerBaseline() const { return height - 36; }
};

inline double marginFor(Margins margins)
{
    switch (margins) {
        case Margins::Narrow:
            return 48;
        case Margins::Wide:
            return 104;
        case Margins::Normal:
            break;
    }
    return 71;
}

inline Sheet sheetFor(const ExportOptions& options)
{
    const bool isLetter = options.paper == Paper::Letter;
    Sheet sheet{isLetter ? 612.0 : 595.276, isLetter ? 792.0 : 841.89, std::clamp(options.fontSize, 6.0, 24.0)};
    sheet.margin = marginFor(options.margins);
    sheet.columns = std::clamp(options.columns, 1, 2);
    constexpr double NoteMargin = 138;
    const bool hasNotes = options.notes == NotePlace::Margin && sheet.columns == 1;
    sheet.rightMargin = hasNotes ? std::max(sheet.margin, NoteMargin) : sheet.margin;
    sheet.face = options.typeface == Typeface::Sans ? Face::Sans : Face::Serif;
    return sheet;
}

}  // namespace dateline::exporting
