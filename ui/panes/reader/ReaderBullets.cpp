// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderView.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

// Qt's bullets are a third of a line high and black, and can be neither smaller nor quieter than the text.
namespace dateline::panes {

namespace {

constexpr double BulletHeight = 0.6;  ///< of a small letter's
constexpr double BulletGap = 1.4;     ///< of a space, to the text

bool hasBullet(const QTextBlock& block)
{
    const QTextList* list = block.textList();
    return list && list->format().style() == QTextListFormat::ListStyleUndefined && block.layout()->lineCount() > 0;
}

/// In the document, beside the first line and half as high as its small letters.
QRectF bulletOf(const QTextBlock& block)
{
    const QFontMetricsF metrics(block.charFormat().font());
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF text = line.naturalTextRect();
    const double size = metrics.xHeight() * BulletHeight;
    const double gap = metrics.horizontalAdvance(u' ') * BulletGap;
    const double x = block.textDirection() == Qt::RightToLeft ? text.right() + gap : text.left() - gap - size;
    const double y = line.y() + line.ascent() - (metrics.xHeight() + size) / 2;
    return QRectF(x, y, size, size).translated(block.layout()->position());
}

}  // namespace

void ReaderView::paintBullets()
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().quiet);
    QTextBlock block = cursorForPosition({viewport()->width() / 2, 0}).block();
    if (block.previous().isValid()) block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const double top = document()->documentLayout()->blockBoundingRect(block).top();
        if (top > scrolled.y() + viewport()->height()) break;
        if (hasBullet(block)) painter.drawEllipse(bulletOf(block).translated(-scrolled));
    }
}

}  // namespace dateline::panes
