// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/TickScrollBar.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace dateline::panes {

void TickScrollBar::setTicks(std::vector<double> ticks)
{
    m_ticks = std::move(ticks);
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
}

}  // namespace dateline::panes
