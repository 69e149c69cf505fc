// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <vector>

namespace dateline::style {

enum class ThemeName { Light, Sepia, Dark };

/// The colours of one theme. Sepia is for reading only: the window has light and dark.
struct Theme {
    ThemeName name;
    QColor window, sidebar, list, page, hairline;
    QColor text, quiet, faint;
    QColor accent, onAccent;
    QColor selection, selectionText, selectionFaint;  ///< the last: faint text on the selection
    QColor hover, chip;
    QColor match, matchText, currentMatch;
    QColor bookmark, warning;
    std::array<QColor, TagColours> tags;  ///< the dots of tags; a tag's name stands beside its own

    bool isDark() const { return name == ThemeName::Dark; }
    bool operator==(const Theme&) const = default;
};

const Theme& theme(ThemeName name);
/// The dot of a tag of this colour (NamedMark::colour): of none, quiet ink.
QColor tagColour(const Theme& theme, int colour);
/// The theme that a palette was made from, or comes nearest to: what a widget or delegate paints with.
const Theme& themeOf(const QPalette& palette);
QPalette paletteOf(const Theme& theme);

/// A text colour and a background that it stands on somewhere in the window.
struct ColourPair {
    QString where;
    QColor text, background;
};
std::vector<ColourPair> colourPairs(const Theme& theme);
double contrast(const QColor& a, const QColor& b);  ///< WCAG 2.1, 1 to 21

}  // namespace dateline::style
