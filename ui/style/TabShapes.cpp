// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionTab>

namespace dateline::style::shapes {

namespace {

/// Round above, open below, where the window that it belongs to begins.
QPainterPath tabPath(const QRectF& rect)
{
    QPainterPath path(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + metrics::Radius);
    path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(metrics::Radius, 0));
    path.lineTo(rect.right() - metrics::Radius, rect.top());
    path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, metrics::Radius));
    path.lineTo(rect.bottomRight());
    return path;
}

}  // namespace

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const Theme& theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF rect = QRectF(option.rect).adjusted(1.5, 0.5, -1.5, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter.setPen(QPen(theme.hairline, 1));
        painter.setBrush(theme.window);
        painter.drawPath(tabPath(rect));
    } else if (isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawPath(tabPath(rect));
    }
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus))
        rounded(painter, rect.adjusted(2, 2, -2, -3), Qt::transparent, theme.accent, 1.5);
    painter.restore();
}

void tabWords(QPainter& painter, const QStyleOptionTab& option, const QRect& words)
{
    const Theme& theme = themeOf(option.palette);
    painter.setPen(option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.quiet);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    // The words read as they are written, whichever way the window is laid out; else «…» would stand before them.
    painter.setLayoutDirection(option.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(words, int(side | Qt::AlignVCenter) | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    painter.setLayoutDirection(option.direction);
}

}  // namespace dateline::style::shapes
