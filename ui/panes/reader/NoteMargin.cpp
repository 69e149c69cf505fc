// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/NoteMargin.h"

#include "ui/style/Highlights.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <climits>

namespace dateline::panes {

namespace metrics = style::metrics;

namespace {

constexpr int Width = 208;
constexpr int MostLines = 9;  ///< of a card; the rest is read where it is written
constexpr int FieldWidth = 380;
constexpr int SignGap = 6;
constexpr int Bar = 3;

QFont face()
{
    return style::font(style::Face::Small);
}

QRect textRect(const QRect& card)
{
    return card.adjusted(metrics::Gap + Bar, metrics::Grid + 2, -metrics::Gap, -metrics::Grid - 2);
}

int flagsFor(const QString& text)
{
    return Qt::TextWordWrap | Qt::AlignTop | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) |
           Qt::AlignAbsolute;
}

int heightOf(const QString& text, int width)
{
    const QFontMetrics metrics(face());
    const QRect wanted = metrics.boundingRect(QRect(0, 0, width, 10'000), flagsFor(text), text);
    return std::min(wanted.height(), MostLines * metrics.lineSpacing());
}

}  // namespace

int NoteMargin::cardWidth()
{
    return qRound(style::scaled(Width)) + 2 * metrics::Margin;
}

bool NoteMargin::hasRoom(const Page& page)
{
    return (page.isRightToLeft ? page.left : page.viewport.width() - page.right) >= cardWidth();
}

void NoteMargin::place(const Page& page, const std::vector<Note>& notes)
{
    m_placed.clear();
    m_hasCards = hasRoom(page);
    m_isRightToLeft = page.isRightToLeft;
    int free = INT_MIN;
    for (const Note& note : notes) {
        QRect rect;
        if (m_hasCards) {
            const int width = cardWidth() - 2 * metrics::Margin;
            const int x = page.isRightToLeft ? page.left - metrics::Margin - width : page.right + metrics::Margin;
            rect = QRect(x, note.y, width, 0);
            rect.setHeight(heightOf(note.text, textRect(rect).width()) + 2 * (metrics::Grid + 2));
        } else {
            const int x = page.isRightToLeft ? page.left - SignGap - metrics::Icon : page.right + SignGap;
            rect = QRect(x, note.y + metrics::Grid, metrics::Icon, metrics::Icon);
        }
        rect.moveTop(std::max(rect.top(), free));
        free = rect.bottom() + 1 + metrics::Grid;
        m_placed.push_back({note, rect});
    }
}

void NoteMargin::paintCard(QPainter& painter, const style::Theme& theme, const Placed& placed) const
{
    const style::HighlightLook look = style::highlightLook(theme, placed.note.colour);
    style::shapes::rounded(painter, placed.rect, theme.list, theme.hairline);
    const int x = m_isRightToLeft ? placed.rect.right() - Bar / 2 : placed.rect.left() + Bar / 2;
    painter.setPen(QPen(look.line, Bar, style::penStyle(placed.note.colour), Qt::FlatCap));
    painter.drawLine(x, placed.rect.top() + 2, x, placed.rect.bottom() - 1);
    painter.setFont(face());
    painter.setPen(theme.text);
    painter.save();
    painter.setClipRect(textRect(placed.rect));
    painter.setLayoutDirection(placed.note.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(textRect(placed.rect), flagsFor(placed.note.text), placed.note.text);
    painter.restore();
}

void NoteMargin::paint(QPainter& painter, const style::Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed& placed : m_placed) {
        if (m_hasCards) {
            paintCard(painter, theme, placed);
            continue;
        }
        const QColor ink = style::highlightLook(theme, placed.note.colour).line;
        style::icon(QStringLiteral("note"), ink).paint(&painter, placed.rect);
    }
}

qint64 NoteMargin::at(const QPoint& point) const
{
    const int around = m_hasCards ? 0 : metrics::Grid;
    for (const Placed& placed : m_placed)
        if (placed.rect.marginsAdded({around, around, around, around}).contains(point)) return placed.note.id;
    return 0;
}

QString NoteMargin::textAt(const QPoint& point) const
{
    if (m_hasCards) return {};
    const auto found = std::ranges::find(m_placed, at(point), [](const Placed& placed) { return placed.note.id; });
    return found == m_placed.end() ? QString() : found->note.text;
}

QRect NoteMargin::fieldFor(const Page& page, int y, int lineHeight) const
{
    if (hasRoom(page)) {
        const int width = cardWidth() - 2 * metrics::Margin;
        return QRect(page.isRightToLeft ? page.left - metrics::Margin - width : page.right + metrics::Margin, y, width,
                     0);
    }
    const int width =
        std::min({qRound(style::scaled(FieldWidth)), page.right - page.left, page.viewport.width() - 2 * metrics::Gap});
    const int x = page.isRightToLeft ? page.left : page.right - width;
    return QRect(x, y + lineHeight, width, 0);
}

}  // namespace dateline::panes
