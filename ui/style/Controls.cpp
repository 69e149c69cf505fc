// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleOption>

// The shapes that are made of parts: menus, bars, boxes with arrows.
namespace dateline::style::shapes {

namespace {

constexpr int MenuGutter = 30;
constexpr int MenuEnd = 22;
constexpr double BarWidth = 7;

void menuSeparator(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const QRect line(option.rect.left() + metrics::Gap, option.rect.center().y(),
                     option.rect.width() - 2 * metrics::Gap, 1);
    painter.fillRect(line, themeOf(option.palette).hairline);
}

void menuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& gutter)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked) return;
        const QFont font = painter.font();
        painter.drawText(gutter, Qt::AlignCenter, QStringLiteral("\u2713"));
        painter.setFont(font);
        return;
    }
    QRect place(QPoint(), QSize(metrics::Icon, metrics::Icon));
    place.moveCenter(gutter.center());
    option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

void menuWords(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& words, const QColor& keys)
{
    const QStringList halves = option.text.split(u'\t');
    const QRect text = option.rect.adjusted(MenuGutter, 0, -MenuEnd, 0);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto align = [&](Qt::Alignment side) {
        return int(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter;
    };
    painter.setPen(words);
    painter.drawText(placed(text), align(Qt::AlignLeft) | Qt::TextShowMnemonic | Qt::TextSingleLine, halves.first());
    if (halves.size() < 2) return;
    painter.setPen(keys);
    // Keys stand as on the keyboard, in a window from the right too: no «++Ctrl».
    painter.drawText(placed(text), align(Qt::AlignRight) | Qt::TextSingleLine | Qt::TextForceLeftToRight, halves.at(1));
}

void subMenuArrow(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const QRect end(option.rect.right() - MenuEnd, option.rect.top(), MenuEnd, option.rect.height());
    const QPointF at = QRectF(QStyle::visualRect(option.direction, option.rect, end)).center();
    const double way = option.direction == Qt::RightToLeft ? -1.75 : 1.75;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(option.palette).quiet, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at + QPointF(-way, -3.5), at + QPointF(way, 0), at + QPointF(-way, 3.5)});
}

}  // namespace

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return menuSeparator(painter, option);
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isChosen = isEnabled && option.state.testFlag(QStyle::State_Selected);
    painter.save();
    if (isChosen) rounded(painter, QRectF(option.rect).adjusted(1, 0, -1, 0), theme.selection, Qt::transparent);
    painter.setFont(option.font);
    const QColor words = isChosen    ? theme.selectionText
                         : isEnabled ? theme.text
                                     : option.palette.color(QPalette::Disabled, QPalette::Text);
    painter.setPen(words);
    const QRect gutter(option.rect.left(), option.rect.top(), MenuGutter, option.rect.height());
    menuMark(painter, option, QStyle::visualRect(option.direction, option.rect, gutter));
    menuWords(painter, option, words, isChosen ? theme.selectionFaint : isEnabled ? theme.faint : words);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) subMenuArrow(painter, option);
    painter.restore();
}

void progressGroove(QPainter& painter, const QStyleOption& option)
{
    QRectF groove(option.rect);
    groove.setHeight(6);
    groove.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(option.palette).chip);
    painter.drawRoundedRect(groove, 3, 3);
    painter.restore();
}

void progressContents(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const int span = option.maximum - option.minimum;
    // Of unknown length: a full, pale bar. Nothing moves to and fro.
    const double share = span > 0 ? double(option.progress - option.minimum) / span : 1;
    QRectF groove(option.rect);
    groove.setHeight(6);
    groove.moveCenter(QRectF(option.rect).center());
    QRectF done = groove;
    done.setWidth(groove.width() * share);
    if (option.direction == Qt::RightToLeft) done.moveRight(groove.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(span > 0 ? 1 : 0.4);
    painter.setBrush(themeOf(option.palette).accent);
    painter.drawRoundedRect(done, 3, 3);
    painter.restore();
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.maximum <= option.minimum) return;
    const Theme& theme = themeOf(option.palette);
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    QRectF bar(handle);
    if (option.orientation == Qt::Vertical)
        bar = QRectF(bar.center().x() - BarWidth / 2, bar.top() + 2, BarWidth, bar.height() - 4);
    else
        bar = QRectF(bar.left() + 2, bar.center().y() - BarWidth / 2, bar.width() - 4, BarWidth);
    QColor colour = theme.faint;
    colour.setAlphaF(isHot ? 0.75f : 0.4f);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, BarWidth / 2, BarWidth / 2);
    painter.restore();
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    field(painter, option);
    chevron(painter, arrow, option, false);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    if (option.frame) field(painter, option);
    QStyleOption half = static_cast<const QStyleOption&>(option);
    half.state.setFlag(QStyle::State_Enabled, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, up, half, true);
    half.state.setFlag(QStyle::State_Enabled, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
    chevron(painter, down, half, false);
}

}  // namespace dateline::style::shapes
