// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace dateline::style {

/// Lengths in device-independent pixels, on a grid of four.
namespace metrics {
constexpr int Grid = 4;
constexpr int Gap = 8;
constexpr int Margin = 12;
constexpr int Radius = 6;
constexpr int Icon = 16;
constexpr int RowHeight = 28;  ///< of a sidebar row, a button, a field
constexpr int BarHeight = 50;
constexpr int StatusHeight = 28;
constexpr int SidebarWidth = 214;
constexpr int ListWidth = 392;
constexpr int InspectorWidth = 320;
}  // namespace metrics

/// The faces of the window. Sizes follow the platform's text scale (logical dots per inch).
enum class Face {
    Interface,       ///< 13 px
    Small,           ///< 12 px: counts, meta lines
    Tiny,            ///< 11 px, semi-bold: headings of groups and days
    Headline,        ///< 14 px: a read article in the list
    HeadlineUnread,  ///< 14 px semi-bold
    Title,           ///< 15 px semi-bold: empty states, dialogs
};
QFont font(Face face);

/// Families for reading, the first that is installed wins; every face ends in the families for other scripts.
QStringList serifFamilies();
QStringList sansFamilies();

/// Pixels at the platform's text scale.
double scaled(double pixels);

}  // namespace dateline::style
