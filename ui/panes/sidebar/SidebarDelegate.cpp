// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarDelegate.h"

#include "ui/panes/sidebar/SidebarModel.h"
#include "ui/style/Dates.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/TagChips.h"
#include "ui/style/Theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace dateline::panes {

using namespace style;

namespace {

constexpr int Side = 10;
constexpr int HeadingHeight = 32;
constexpr int Indent = 14;  ///< of a collection within another
constexpr qint64 Million = 1'000'000;

QRect placed(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void draw(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
          Qt::Alignment side)
{
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(placed(option, rect), int(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter,
                     shown);
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    painter.setFont(font(Face::Tiny));
    painter.setPen(themeOf(option.palette).quiet);
    draw(painter, option, option.rect.adjusted(Side + 8, 8, -Side, 0), text, Qt::AlignLeft);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = themeOf(option.palette);
    const QRectF pill = QRectF(option.rect).adjusted(8, 0.5, -8, -0.5);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        shapes::rounded(painter, pill, isSelected ? theme.selection : theme.hover, Qt::transparent);
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes::rounded(painter, pill.adjusted(0.75, 0.75, -0.75, -0.75), Qt::transparent, theme.accent, 1.5);
}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    if (isEnabled) paintGround(painter, option);
    QRect inside = option.rect.adjusted(8 + Side, 0, -8 - Side, 0);

    painter.setFont(font(Face::Small));
    painter.setPen(isSelected ? theme.selectionFaint : theme.faint);
    const QVariant count = index.data(SidebarModel::CountRole);
    const QString number = count.isValid() ? joined({shortCount(count.toLongLong())}) : QString();
    draw(painter, option, inside, number, Qt::AlignRight);
    inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(number) - metrics::Gap);

    inside.setLeft(inside.left() + index.data(SidebarModel::DepthRole).toInt() * Indent);
    const QString picture = index.data(SidebarModel::IconRole).toString();
    const QVariant colour = index.data(SidebarModel::ColourRole);
    if (!picture.isEmpty() || colour.isValid()) {
        const QRect square(inside.left(), inside.top() + (inside.height() - metrics::Icon) / 2, metrics::Icon,
                           metrics::Icon);
        const QColor ink = isSelected ? theme.selectionText : theme.quiet;
        const QIcon drawn = colour.isValid() ? tagDot(theme, colour.toInt()) : icon(picture, ink);
        drawn.paint(&painter, placed(option, square));
        inside.setLeft(inside.left() + metrics::Icon + metrics::Gap);
    }
    painter.setFont(font(Face::Interface));
    painter.setPen(isSelected ? theme.selectionText : isEnabled ? theme.text : theme.faint);
    draw(painter, option, inside, index.data().toString(), Qt::AlignLeft);
}

}  // namespace

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(SidebarModel::IsHeadingRole).toBool())
        paintHeading(*painter, option, index.data().toString());
    else
        paintRow(*painter, option, index);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isHeading = index.data(SidebarModel::IsHeadingRole).toBool();
    return {metrics::SidebarWidth / 2, qRound(scaled(isHeading ? HeadingHeight : metrics::RowHeight))};
}

void SidebarDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field || !field->isModified()) QStyledItemDelegate::setEditorData(editor, index);
}

void SidebarDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    const int left = 8 + Side + index.data(SidebarModel::DepthRole).toInt() * Indent + metrics::Icon;
    editor->setGeometry(placed(option, option.rect.adjusted(left, 0, -8, 0)));
}

int widthOf(const QModelIndex& index)
{
    const QFontMetrics words(font(Face::Interface));
    const QFontMetrics numbers(font(Face::Small));
    const bool hasPicture = !index.data(SidebarModel::IconRole).toString().isEmpty();
    return 2 * (8 + Side) + (hasPicture ? metrics::Icon + metrics::Gap : 0) +
           words.horizontalAdvance(index.data().toString()) + metrics::Gap +
           numbers.horizontalAdvance(QLocale().toString(Million - 1)) + 1;
}

QString shortCount(qint64 count)
{
    if (count < Million) return QLocale().toString(count);
    return SidebarModel::tr("%1 M", "million").arg(QLocale().toString(double(count) / Million, 'f', 1));
}

}  // namespace dateline::panes
