// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pressing and dragging rows.
#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/TableRow.h"
#include "ui/style/ArticleDelegate.h"
#include "ui/style/ArticleRow.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"
#include "ui/workspace/Dragging.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace dateline::panes {

namespace {

/// «212 articles», to go with the pointer.
QPixmap dragPicture(qint64 count, double scale, const QPalette& palette)
{
    const QString text = ArticleView::tr("%Ln articles", nullptr, int(count));
    const QFont face = style::font(style::Face::Small);
    const QSize size(QFontMetrics(face).horizontalAdvance(text) + 2 * style::metrics::Margin,
                     style::metrics::RowHeight);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const style::Theme& theme = style::themeOf(palette);
    style::shapes::rounded(painter, QRectF({}, size), theme.accent, Qt::transparent);
    painter.setFont(face);
    painter.setPen(theme.onAccent);
    painter.drawText(QRect({}, size), Qt::AlignCenter, text);
    return picture;
}

}  // namespace

bool ArticleView::isOnAlike(const QModelIndex& index, const QPoint& point) const
{
    if (!index.isValid()) return false;
    const QStyleOptionViewItem option = optionFor(visualRect(index));
    if (isTable()) return tableAlikePlace(option, index, *m_header).contains(point);
    return style::ArticleRow(option, index, m_delegate->look()).alikePlace().contains(point);
}

void ArticleView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->pos());
    if (event->button() == Qt::MiddleButton) {  // selects nothing
        m_middlePressed = pressed;
        return event->accept();
    }
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (isPlain && isOnAlike(pressed, event->pos())) {
        Q_EMIT alikeAsked(pressed.row());
        return event->accept();
    }
    const bool isOne = selectionModel()->selection().size() == 1 && selectionModel()->selection().first().height() == 1;
    m_isPressOnSelection = isPlain && !isOne && selectionModel()->isSelected(pressed);
    QListView::mousePressEvent(event);
    const bool isGone = isPlain && !m_isPressOnSelection && currentIndex().isValid() && pressed == currentIndex();
    if (isGone) Q_EMIT stepped(currentIndex().row());
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton) {
        const QPersistentModelIndex pressed = std::exchange(m_middlePressed, QPersistentModelIndex());
        if (pressed.isValid() && pressed == indexAt(event->pos())) Q_EMIT tabAsked(pressed.row());
        return event->accept();
    }
    const bool wasPress = std::exchange(m_isPressOnSelection, false);
    QListView::mouseReleaseEvent(event);
    if (wasPress && indexAt(event->pos()) == currentIndex() && currentIndex().isValid())
        Q_EMIT stepped(currentIndex().row());
}

void ArticleView::startDrag(Qt::DropActions)
{
    m_isPressOnSelection = false;
    qint64 count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) count += range.height();
    if (count == 0) return;
    auto* data = new QMimeData;
    data->setData(QLatin1String(workspace::ArticlesMime), QByteArray());
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(dragPicture(count, devicePixelRatioF(), palette()));
    drag->setHotSpot({-8, -8});
    drag->exec(Qt::CopyAction);
}

}  // namespace dateline::panes
