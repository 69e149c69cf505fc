// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/TickScrollBar.h"

#include "ui/style/Theme.h"

#include <QPainter>

#include <utility>

namespace dateline::panes {

void TickScrollBar::setTicks(std::vector<double> ticks)
{
    m_ticks = std::move(ticks);
    update();
}

void TickScrollBar::setHighlights(std::vector<Tick> highlights)
{
    m_highlights = std::move(highlights);
    update();
}

void TickScrollBar::paintEvent(QPaintEvent* event)
{
    constexpr int TickHeight = 3;
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    int last = -TickHeight;
    for (const double share : m_ticks) {
        const int y = int(share * (height() - TickHeight));
        if (y <= last) continue;  // thousands of hits stand on few pixels
        painter.fillRect(QRect(2, y, width() - 4, TickHeight), style::themeOf(palette()).bookmark);
        last = y;
    }
    const int x = layoutDirection() == Qt::RightToLeft ? width() / 2 : 0;
    for (const Tick& highlight : m_highlights)
        painter.fillRect(QRect(x, int(highlight.share * (height() - TickHeight)), width() / 2, TickHeight),
                         highlight.colour);
}

}  // namespace dateline::panes
