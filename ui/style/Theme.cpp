// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/Highlights.h"
#include "ui/style/PaleInk.h"

#include <cmath>
#include <cstdlib>

namespace dateline::style {

namespace {

Theme lightTheme()
{
    return {
        .name = ThemeName::Light,
        .window = "#f6f5f2",
        .sidebar = "#efede8",
        .list = "#fbfaf8",
        .page = "#ffffff",
        .hairline = "#dedbd4",
        .text = "#1f1f1d",
        .quiet = "#66635b",
        .faint = "#68645b",
        .accent = "#1f5fa8",
        .onAccent = "#ffffff",
        .selection = "#dce8f5",
        .selectionText = "#12365f",
        .selectionFaint = "#4d5b6b",
        .hover = "#e9e7e1",
        .chip = "#e6e3dc",
        .match = "#ffe9a6",
        .matchText = "#1f1f1d",
        .currentMatch = "#ffc94d",
        .bookmark = "#b1751d",
        .warning = "#9a4a12",
        .tags = {"#c0392b", "#b4601a", "#8a6d00", "#2f7d4f", "#1d7480", "#1f5fa8", "#7a4fb0", "#ad3a78"},
    };
}

Theme sepiaTheme()
{
    return {
        .name = ThemeName::Sepia,
        .window = "#f1e8d6",
        .sidebar = "#ece2cd",
        .list = "#f4ecdc",
        .page = "#f7f0e1",
        .hairline = "#d9ccb1",
        .text = "#33291c",
        .quiet = "#66583f",
        .faint = "#675940",
        .accent = "#7a4410",
        .onAccent = "#fffaf0",
        .selection = "#e3d3b0",
        .selectionText = "#3d2a0c",
        .selectionFaint = "#5a4a2f",
        .hover = "#e9dec7",
        .chip = "#e7dbc2",
        .match = "#f6d886",
        .matchText = "#33291c",
        .currentMatch = "#eeb945",
        .bookmark = "#a5671a",
        .warning = "#8c3f0e",
        .tags = {"#a83226", "#9c5416", "#7a6000", "#2c6b42", "#1c6670", "#24568f", "#6b459a", "#983368"},
    };
}

Theme darkTheme()
{
    return {
        .name = ThemeName::Dark,
        .window = "#1d1f21",
        .sidebar = "#232629",
        .list = "#202326",
        .page = "#1a1c1e",
        .hairline = "#34383c",
        .text = "#e6e4df",
        .quiet = "#a3a09a",
        .faint = "#a09d97",
        .accent = "#7fb2ea",
        .onAccent = "#10202f",
        .selection = "#2b3f55",
        .selectionText = "#eaf2fb",
        .selectionFaint = "#b4c1cf",
        .hover = "#2a2e32",
        .chip = "#2f3439",
        .match = "#5c4a14",
        .matchText = "#f4efe2",
        .currentMatch = "#7d5f0e",
        .bookmark = "#e0b04f",
        .warning = "#f0a56a",
        .tags = {"#e57368", "#e39a55", "#d3b648", "#6fbf8b", "#5fbcc8", "#7fb2ea", "#b793e8", "#e386bb"},
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

void setDisabled(QPalette& palette, const Theme& theme)
{
    const QColor pale = mixed(theme.window, theme.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hairline);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
}

}  // namespace

const Theme& theme(ThemeName name)
{
    static const Theme light = lightTheme();
    static const Theme sepia = sepiaTheme();
    static const Theme dark = darkTheme();
    switch (name) {
        case ThemeName::Light:
            return light;
        case ThemeName::Sepia:
            return sepia;
        case ThemeName::Dark:
            return dark;
    }
    return light;
}

QColor tagColour(const Theme& theme, int colour)
{
    return colour <= 0 ? theme.quiet : theme.tags[size_t(colour - 1) % theme.tags.size()];
}

const Theme& themeOf(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    if (base == theme(ThemeName::Sepia).page) return theme(ThemeName::Sepia);
    return theme(palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? ThemeName::Dark
                                                                                     : ThemeName::Light);
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, theme.list);
    palette.setColor(QPalette::Midlight, theme.sidebar);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Light, theme.page);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Dark, theme.hairline);
    palette.setColor(QPalette::Shadow, mixed(theme.window, Qt::black, 0.6));
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.selectionText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.page);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    setDisabled(palette, theme);
    return palette;
}

std::vector<ColourPair> colourPairs(const Theme& t)
{
    std::vector<ColourPair> pairs;
    const std::pair<const char*, QColor> grounds[] = {{"window", t.window}, {"sidebar", t.sidebar}, {"list", t.list},
                                                      {"page", t.page},     {"hover", t.hover},     {"chip", t.chip}};
    const std::pair<const char*, QColor> inks[] = {
        {"text", t.text}, {"quiet", t.quiet}, {"faint", t.faint}, {"accent", t.accent}, {"warning", t.warning}};
    for (const auto& [ground, background] : grounds)
        for (const auto& [ink, text] : inks)
            pairs.push_back(
                {QStringLiteral("%1 on %2").arg(QLatin1String(ink), QLatin1String(ground)), text, background});
    pairs.push_back({QStringLiteral("selection"), t.selectionText, t.selection});
    pairs.push_back({QStringLiteral("faint on selection"), t.selectionFaint, t.selection});
    pairs.push_back({QStringLiteral("accent on selection"), t.accent, t.selection});
    pairs.push_back({QStringLiteral("pale on page"), paleInk(t), t.page});
    pairs.push_back({QStringLiteral("match"), t.matchText, t.match});
    pairs.push_back({QStringLiteral("current match"), t.matchText, t.currentMatch});
    pairs.push_back({QStringLiteral("on accent"), t.onAccent, t.accent});
    const std::vector<ColourPair> highlights = highlightPairs(t);
    pairs.insert(pairs.end(), highlights.begin(), highlights.end());
    return pairs;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace dateline::style
