// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "ui/style/Theme.h"

#include <QIcon>
#include <QTextCharFormat>

#include <array>

namespace dateline::style {

/// In the order of their keys.
inline constexpr std::array<HighlightColour, 4> HighlightColours{HighlightColour::Yellow, HighlightColour::Green,
                                                                 HighlightColour::Blue, HighlightColour::Pink};

/// How a highlight looks: told from another by its line too, not by colour alone.
struct HighlightLook {
    QColor ground;
    QColor line;
    QTextCharFormat::UnderlineStyle lineStyle = QTextCharFormat::SingleUnderline;
};
/// Of None, which is a note on a whole article: quiet ink on the ground of a chip.
HighlightLook highlightLook(const Theme& theme, HighlightColour colour);
/// The pen that draws the same line elsewhere.
Qt::PenStyle penStyle(HighlightColour colour);
QString highlightName(HighlightColour colour);  ///< «Yellow», translated
/// A stretch of the ground with its line, for menus and buttons.
QIcon highlightSwatch(const Theme& theme, HighlightColour colour);

/// What stands on highlights, as colourPairs().
std::vector<ColourPair> highlightPairs(const Theme& theme);

}  // namespace dateline::style
