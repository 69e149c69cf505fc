// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the view is not running text: rules beside quotations, tables that move sideways.
#include "ui/panes/reader/LinkLine.h"
#include "ui/panes/reader/ReaderView.h"
#include "ui/style/Metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace dateline::panes {

namespace {

constexpr int BarHeight = 8;
constexpr int BarGap = 2;
constexpr int LeastThumb = 24;
constexpr double ThumbOpacity = 0.6;
constexpr int KeyStep = 48;
constexpr int QuoteStep = 20;  ///< from one quotation's rule to that of the next within it
constexpr int QuoteRule = 3;

}  // namespace

QRect ReaderView::onViewport(const QRectF& rect) const
{
    return rect.translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

/// Beneath the text, for each quotation around a block one rule at the side where its lines begin.
void ReaderView::paintQuoteRules()
{
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    const double step = style::scaled(QuoteStep);
    QPainter painter(viewport());
    QTextBlock block = cursorForPosition({viewport()->width() / 2, 0}).block();
    if (block.previous().isValid()) block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() > bottom) break;
        const int depth = block.blockFormat().intProperty(QuoteDepthProperty);
        if (depth == 0) continue;
        const bool goesOn = block.next().blockFormat().intProperty(QuoteDepthProperty) > 0;
        const double end = goesOn ? document()->documentLayout()->blockBoundingRect(block.next()).top() : rect.bottom();
        const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
        for (int i = 0; i < depth; ++i) {
            const double x = block.textDirection() == Qt::RightToLeft
                                 ? viewport()->width() - frame.rightMargin() - i * step - QuoteRule
                                 : frame.leftMargin() + i * step;
            painter.fillRect(QRectF(x, rect.top() - top, QuoteRule, end - rect.top()), theme().hairline);
        }
    }
}

/// The page around the tables that are too wide, and each of those by itself.
void ReaderView::paintPage(const QRect& rect)
{
    const int top = verticalScrollBar()->value();
    int at = rect.top();
    if (m_article) {
        for (const WideTables::Band& band : m_tables.bandsBetween(top + rect.top(), top + rect.bottom() + 1)) {
            const QRect table = onViewport(band.rect);
            QPaintEvent before(QRect(rect.left(), at, rect.width(), table.top() - at));
            if (table.top() > at) QTextBrowser::paintEvent(&before);
            paintTable(band, table.intersected(viewport()->rect()));
            at = std::max(at, table.bottom() + 1);
        }
    }
    QPaintEvent rest(QRect(rect.left(), at, rect.width(), rect.bottom() + 1 - at));
    if (at <= rect.bottom()) QTextBrowser::paintEvent(&rest);
}

void ReaderView::paintTable(const WideTables::Band& band, const QRect& rect)
{
    QPainter painter(viewport());
    painter.setClipRect(rect);
    painter.translate(-band.shift, -verticalScrollBar()->value());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = QRectF(rect).translated(band.shift, verticalScrollBar()->value());
    for (const QTextEdit::ExtraSelection& each : extraSelections())
        context.selections.append({each.cursor, each.format});
    if (textCursor().hasSelection()) {
        QTextCharFormat selected;
        selected.setBackground(palette().highlight());
        selected.setForeground(palette().highlightedText());
        context.selections.append({textCursor(), selected});
    }
    document()->documentLayout()->draw(&painter, context);
    if (band.most > band.least) paintBar(band);
}

void ReaderView::paintBar(const WideTables::Band& band)
{
    const QRect bar = barOf(band);
    const int span = band.most - band.least;
    QPainter painter(viewport());
    const int thumb = std::max(LeastThumb, int(bar.width() * band.rect.width() / (band.rect.width() + span)));
    const int x = bar.left() + (bar.width() - thumb) * (band.shift - band.least) / std::max(1, span);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().hairline);
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter.setOpacity(ThumbOpacity);
    painter.setBrush(theme().faint);
    painter.drawRoundedRect(QRect(x, bar.top(), thumb, bar.height()), BarHeight / 2.0, BarHeight / 2.0);
}

/// Under the table, or at the lower edge of the page while the table goes on below it.
QRect ReaderView::barOf(const WideTables::Band& band) const
{
    const QRect table = onViewport(band.rect);
    const int bottom = std::min(table.bottom() + BarGap + BarHeight, viewport()->height() - BarGap);
    return QRect(table.left(), bottom - BarHeight, table.width(), BarHeight);
}

bool ReaderView::scrollTable(int pixels)
{
    if (!m_article) return false;
    auto band = m_tables.bandOf(textCursor().position());
    const int top = verticalScrollBar()->value();
    auto inSight = m_tables.bandsBetween(top, top + viewport()->height());
    std::erase_if(inSight, [](const WideTables::Band& each) { return each.most == each.least; });
    const bool isSeen =
        band && std::ranges::any_of(inSight, [&](const auto& each) { return each.table == band->table; });
    if (!isSeen && inSight.empty()) return false;
    if (!isSeen) band = inSight.front();
    if (m_tables.move(*band, band->shift + pixels)) viewport()->update();
    return true;
}

/// True where the event belongs to a table's bar.
bool ReaderView::dragTable(const QMouseEvent& event)
{
    if (!m_article) return false;
    const int x = int(event.position().x());
    if (m_dragged && event.type() == QEvent::MouseMove) {
        const QRect bar = barOf(*m_dragged);
        const double share = double(m_dragged->most - m_dragged->least + bar.width()) / std::max(1, bar.width());
        const auto now = m_tables.bandAt(m_dragged->rect.center().y());
        if (now && m_tables.move(*now, m_dragged->shift + int((x - m_draggedFrom) * share))) viewport()->update();
        return true;
    }
    if (m_dragged && event.type() == QEvent::MouseButtonRelease) {
        m_dragged.reset();
        return true;
    }
    if (event.type() != QEvent::MouseButtonPress || event.button() != Qt::LeftButton) return false;
    const int top = verticalScrollBar()->value();
    for (const WideTables::Band& band : m_tables.bandsBetween(top, top + viewport()->height())) {
        if (band.most == band.least ||
            !barOf(band).adjusted(0, -BarGap, 0, BarGap).contains(event.position().toPoint()))
            continue;
        m_dragged = band;
        m_draggedFrom = x;
        return true;
    }
    return false;
}

/// Within a table that was moved, the mouse points at what stands there now.
QMouseEvent ReaderView::throughTable(const QMouseEvent& event) const
{
    const auto band = m_article ? m_tables.bandAt(event.position().y() + verticalScrollBar()->value()) : std::nullopt;
    return QMouseEvent(event.type(), event.position() + QPointF(band ? band->shift : 0, 0), event.globalPosition(),
                       event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    m_isOnLinkByKey = false;
    if (dragTable(*event)) return event->accept();
    if (const qint64 note = m_notes.at(event->position().toPoint()); note && event->button() == Qt::LeftButton) {
        event->accept();
        return Q_EMIT noteAsked(note);
    }
    QMouseEvent through = throughTable(*event);
    QTextBrowser::mousePressEvent(&through);
    event->setAccepted(through.isAccepted());
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    if (dragTable(*event)) return event->accept();
    QMouseEvent through = throughTable(*event);
    QTextBrowser::mouseMoveEvent(&through);
    event->setAccepted(through.isAccepted());
    if (event->buttons() == Qt::NoButton && m_notes.at(event->position().toPoint()))
        viewport()->setCursor(Qt::PointingHandCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (dragTable(*event)) return event->accept();
    QMouseEvent through = throughTable(*event);
    QTextBrowser::mouseReleaseEvent(&through);
    event->setAccepted(through.isAccepted());
    if (event->button() == Qt::LeftButton && chosen()) Q_EMIT chosenByMouse();
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QMouseEvent through = throughTable(*event);
    QTextBrowser::mouseDoubleClickEvent(&through);
    event->setAccepted(through.isAccepted());
}

/// Sideways, or with Shift, over a wide table.
void ReaderView::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const int sideways = delta.x() != 0 ? delta.x() : isShifted ? delta.y() : 0;
    const auto band = m_article && sideways != 0 ? m_tables.bandAt(event->position().y() + verticalScrollBar()->value())
                                                 : std::nullopt;
    if (!band) return QTextBrowser::wheelEvent(event);
    if (m_tables.move(*band, band->shift - sideways)) viewport()->update();
    event->accept();
}

/// What is painted moves with the page, but not the bar of a table that goes on below its edge, nor where a link leads.
void ReaderView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (m_link->isVisible()) m_link->say(m_link->url());
    if (m_article && (!m_article->tables().empty() || !m_notes.isEmpty())) viewport()->update();
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    if (isSpaceOnPicture(*event)) return follow(QUrl(textCursor().charFormat().anchorHref()));
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !m_hasCaret;
    if (bringsCaret(*event)) putCaret();
    if (isSideways && isPlain && scrollTable(event->key() == Qt::Key_Left ? -KeyStep : KeyStep)) return event->accept();
    QTextBrowser::keyPressEvent(event);
}

void ReaderView::leaveEvent(QEvent* event)
{
    QTextBrowser::leaveEvent(event);
    m_link->say({});
}

}  // namespace dateline::panes
