// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Highlights.h"

#include "ui/style/Shapes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace dateline::style {

namespace {

struct Highlights {
    Q_DECLARE_TR_FUNCTIONS(Highlights)
};

struct Inks {
    QColor ground, line;
};

const std::array<Inks, 4>& inksOf(const Theme& theme)
{
    static const std::array<Inks, 4> light{
        {{"#f3f08c", "#7d6f00"}, {"#c8efc3", "#2a7546"}, {"#c9e6fb", "#1f5fa8"}, {"#fbd7e9", "#a8336f"}}};
    static const std::array<Inks, 4> sepia{
        {{"#ebe58a", "#6e6000"}, {"#c9e2b4", "#2c6b42"}, {"#c9e0e8", "#24568f"}, {"#f4d2dc", "#983368"}}};
    static const std::array<Inks, 4> dark{
        {{"#3a3908", "#dccb4c"}, {"#143f25", "#6fcf8b"}, {"#16385c", "#9cc6f6"}, {"#4f1f39", "#f4a6cf"}}};
    if (theme.name == ThemeName::Sepia) return sepia;
    return theme.isDark() ? dark : light;
}

size_t placeOf(HighlightColour colour)
{
    return size_t(colour) - size_t(HighlightColour::Yellow);
}

}  // namespace

HighlightLook highlightLook(const Theme& theme, HighlightColour colour)
{
    static constexpr QTextCharFormat::UnderlineStyle lines[] = {QTextCharFormat::SingleUnderline,
                                                                QTextCharFormat::DashUnderline,
                                                                QTextCharFormat::DotLine, QTextCharFormat::DashDotLine};
    if (colour == HighlightColour::None) return {theme.chip, theme.quiet, QTextCharFormat::NoUnderline};
    const Inks& inks = inksOf(theme)[placeOf(colour)];
    return {inks.ground, inks.line, lines[placeOf(colour)]};
}

Qt::PenStyle penStyle(HighlightColour colour)
{
    switch (colour) {
        case HighlightColour::Green:
            return Qt::DashLine;
        case HighlightColour::Blue:
            return Qt::DotLine;
        case HighlightColour::Pink:
            return Qt::DashDotLine;
        default:
            return Qt::SolidLine;
    }
}

QString highlightName(HighlightColour colour)
{
    switch (colour) {
        case HighlightColour::Yellow:
            return Highlights::tr("Yellow");
        case HighlightColour::Green:
            return Highlights::tr("Green");
        case HighlightColour::Blue:
            return Highlights::tr("Blue");
        case HighlightColour::Pink:
            return Highlights::tr("Pink");
        case HighlightColour::None:
            return Highlights::tr("Note on the article");
    }
    return {};
}

QIcon highlightSwatch(const Theme& theme, HighlightColour colour)
{
    constexpr int Size = 32;  // sharp at 200 %
    const HighlightLook look = highlightLook(theme, colour);
    QPixmap pixmap(Size, Size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    shapes::rounded(painter, QRectF(3, 3, Size - 6, Size - 6), look.ground, look.line, 2);
    if (colour != HighlightColour::None) {
        painter.setPen(QPen(look.line, 4, penStyle(colour), Qt::FlatCap));
        painter.drawLine(QPointF(7, Size - 9), QPointF(Size - 7, Size - 9));
    }
    return QIcon(pixmap);
}

std::vector<ColourPair> highlightPairs(const Theme& theme)
{
    std::vector<ColourPair> pairs;
    const std::pair<const char*, QColor> inks[] = {
        {"text", theme.text}, {"quiet", theme.quiet}, {"accent", theme.accent}};
    for (const HighlightColour colour : HighlightColours)
        for (const auto& [ink, text] : inks)
            pairs.push_back({QStringLiteral("%1 on highlight %2").arg(QLatin1String(ink)).arg(int(colour)), text,
                             highlightLook(theme, colour).ground});
    return pairs;
}

}  // namespace dateline::style
