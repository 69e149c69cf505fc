// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

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

    bool isDark() const { return name == ThemeName::Dark; }
    bool operator==(const Theme&) const = default;
};

const Theme& theme(ThemeName name);
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
