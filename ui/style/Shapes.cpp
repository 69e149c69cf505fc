// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Shapes.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace dateline::style::shapes {

namespace {

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QRectF inner(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

const QColor& edge(const QStyleOption& option, const Theme& theme)
{
    return isOn(option, QStyle::State_HasFocus) ? theme.accent : theme.hairline;
}

void tick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.30);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QRectF indicatorBox(const QStyleOption& option)
{
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

}  // namespace

void rounded(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.alpha() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect, metrics::Radius, metrics::Radius);
    painter.restore();
}

void focusRing(QPainter& painter, const QRect& rect, const QStyleOption& option)
{
    rounded(painter, QRectF(rect).adjusted(1, 1, -1, -1), Qt::transparent, themeOf(option.palette).accent, 1.5);
}

void button(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = themeOf(option.palette);
    const auto* pushed = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = pushed && pushed->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isDown = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    if (!isOn(option, QStyle::State_Enabled)) return rounded(painter, inner(option.rect), theme.window, theme.hairline);
    if (isDefault) {
        const QColor fill = isDown ? theme.accent.darker(115) : theme.accent;
        rounded(painter, inner(option.rect), fill, fill);
    } else {
        const bool isHot = isDown || isOn(option, QStyle::State_MouseOver);
        rounded(painter, inner(option.rect), isHot ? theme.hover : theme.page, edge(option, theme));
    }
    if (isOn(option, QStyle::State_HasFocus)) {
        const QColor ring = isDefault ? theme.onAccent : theme.accent;
        rounded(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), Qt::transparent, faded(ring, 0.8));
    }
}

void flatButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = themeOf(option.palette);
    const bool isDown = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool isHot = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    const bool isChip = !isOn(option, QStyle::State_AutoRaise);
    if (isChip)
        rounded(painter, inner(option.rect),
                isDown  ? theme.selection
                : isHot ? theme.hover
                        : theme.chip,
                Qt::transparent);
    else if (isDown)
        rounded(painter, inner(option.rect), theme.chip, Qt::transparent);
    else if (isHot)
        rounded(painter, inner(option.rect), theme.hover, Qt::transparent);
    if (isOn(option, QStyle::State_HasFocus)) focusRing(painter, option.rect, option);
}

void field(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = themeOf(option.palette);
    const bool isFocused = isOn(option, QStyle::State_HasFocus);
    const QColor fill = isOn(option, QStyle::State_Enabled) ? theme.page : theme.window;
    const QRectF rect = isFocused ? QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75) : inner(option.rect);
    rounded(painter, rect, fill, edge(option, theme), isFocused ? 1.5 : 1);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isChecked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const QRectF box = indicatorBox(option).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor line = isChecked ? theme.accent : theme.faint;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled) painter.setOpacity(0.5);
    painter.setPen(QPen(line, 1));
    painter.setBrush(isChecked ? theme.accent : theme.page);
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (isOn(option, QStyle::State_On)) tick(painter, box, theme.onAccent);
    if (isOn(option, QStyle::State_NoChange))
        painter.fillRect(QRectF(box.left() + 3.5, box.center().y() - 1, box.width() - 7, 2), theme.onAccent);
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = themeOf(option.palette);
    const bool isChecked = isOn(option, QStyle::State_On);
    const QRectF box = indicatorBox(option).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isOn(option, QStyle::State_Enabled)) painter.setOpacity(0.5);
    painter.setPen(QPen(isChecked ? theme.accent : theme.faint, isChecked ? 4 : 1));
    painter.setBrush(theme.page);
    const double inset = isChecked ? 2 : 0;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void panel(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = themeOf(option.palette);
    painter.fillRect(option.rect, theme.page);
    painter.setPen(theme.hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void chevron(QPainter& painter, const QRect& rect, const QStyleOption& option, bool pointsUp)
{
    const Theme& theme = themeOf(option.palette);
    const QPointF middle = QRectF(rect).center();
    const double rise = pointsUp ? -1.75 : 1.75;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isOn(option, QStyle::State_Enabled)) painter.setOpacity(0.5);
    painter.setPen(QPen(theme.quiet, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -rise), middle + QPointF(0, rise), middle + QPointF(3.5, -rise)});
    painter.restore();
}

}  // namespace dateline::style::shapes
