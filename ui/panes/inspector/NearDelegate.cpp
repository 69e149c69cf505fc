// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/NearDelegate.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QPainter>

namespace dateline::panes {

using style::Face;

namespace {

constexpr int Inset = style::metrics::Gap;
constexpr int Pad = 5;
constexpr int HeadingPad = 10;

bool isHeading(const QModelIndex& index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

int lineHeight(Face face)
{
    return QFontMetrics(style::font(face)).height();
}

}  // namespace

QSize NearDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index)) return {option.rect.width(), lineHeight(Face::Tiny) + HeadingPad + Pad};
    const int further = int(index.data().toString().count(u'\n'));
    return {option.rect.width(), lineHeight(Face::Interface) + further * lineHeight(Face::Small) + 2 * Pad};
}

void NearDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const style::Theme& theme = style::themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QStyle* const look = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    if (!isHeading(index)) look->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    QRect line = option.rect.adjusted(Inset, isHeading(index) ? HeadingPad : Pad, -Inset, 0);
    const auto side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop);
    Face face = isHeading(index) ? Face::Tiny : Face::Interface;
    QColor ink = isHeading(index) ? theme.quiet : isSelected ? theme.selectionText : theme.text;
    for (const QString& text : index.data().toString().split(u'\n')) {
        painter->setFont(style::font(face));
        painter->setPen(ink);
        painter->drawText(line, side, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + lineHeight(face));
        face = Face::Small;
        ink = isSelected ? theme.selectionFaint : theme.faint;
    }
    painter->restore();
}

}  // namespace dateline::panes
