// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ArticleView.h"

#include "ui/panes/articles/ColumnHeader.h"
#include "ui/panes/articles/TableRow.h"
#include "ui/style/ArticleDelegate.h"
#include "ui/style/Metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace dateline::panes {

namespace {

constexpr int WheelNotch = 120;   ///< eighths of a degree, as Qt counts
constexpr int NotchPixels = 110;  ///< about a row
/// What a row out of sight is taken to be high, so that a selection can reach from one to another.
constexpr int UnseenHeight = 60;
/// A row's height costs the layout of its text; some hundred screens of them are remembered.
constexpr int MostHeights = 1'000;
constexpr int HorizontalStep = 40;  ///< pixels

}  // namespace

ArticleView::ArticleView(QWidget* parent)
    : QListView(parent),
      m_delegate(new style::ArticleDelegate(this)),
      m_header(new ColumnHeader(this)),
      m_rows([this](int row) { return heightOf(row); })
{
    m_header->hide();
    connect(m_header, &ColumnHeader::changed, this, &ArticleView::followColumns);
    setObjectName(QStringLiteral("articles"));
    setAccessibleName(tr("Articles"));
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

void ArticleView::setLook(const style::RowLook& look)
{
    if (m_delegate->look() == look) return doItemsLayout();  // of a new result; Qt would do it later
    const bool isCurrentShown = isInSight(currentIndex());
    m_delegate->setLook(look);
    layOutAround(isCurrentShown);
}

bool ArticleView::isInSight(const QModelIndex& index) const
{
    return index.isValid() && viewport()->rect().intersects(visualRect(index));
}

/// Rows of other heights: the current one, if it was to be seen, still is.
void ArticleView::layOutAround(bool isCurrentShown)
{
    doItemsLayout();
    if (!isCurrentShown) return;
    m_rows.reveal(currentIndex().row());
    moved();
}

void ArticleView::setTable(int rowHeight)
{
    const bool isCurrentShown = isInSight(currentIndex());
    if (std::exchange(m_tableRow, rowHeight) == rowHeight) return;
    m_header->setVisible(isTable());
    setViewportMargins(0, isTable() ? m_header->sizeHint().height() : 0, 0, 0);
    setHorizontalScrollBarPolicy(isTable() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    layOutAround(isCurrentShown);
}

/// Where the columns stand, and how far they can be scrolled.
void ArticleView::followColumns()
{
    const QRect rows = viewport()->geometry();
    const int height = m_header->sizeHint().height();
    m_header->setGeometry(rows.left(), rows.top() - height, rows.width(), height);
    horizontalScrollBar()->setRange(0, isTable() ? std::max(0, m_header->length() - rows.width()) : 0);
    horizontalScrollBar()->setPageStep(rows.width());
    horizontalScrollBar()->setSingleStep(HorizontalStep);
    m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

int ArticleView::heightOf(int row) const
{
    if (isTable()) return m_tableRow;
    if (const auto known = m_heights.constFind(row); known != m_heights.cend()) return *known;
    if (m_heights.size() >= MostHeights) m_heights.clear();
    const QRect width(0, 0, viewport()->width(), 1);
    const int height = m_delegate->sizeHint(optionFor(width), model()->index(row, 0)).height();
    m_heights.insert(row, height);
    return height;
}

QStyleOptionViewItem ArticleView::optionFor(const QRect& rect) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.direction = layoutDirection();
    option.palette = palette();
    return option;
}

void ArticleView::moveTo(RowWindow::Place place)
{
    letGo();
    m_rows.moveTo(place);
    moved();
}

void ArticleView::letGo()
{
    m_held = m_revealed = QPersistentModelIndex();
}

void ArticleView::hold(int row, int y)
{
    moveTo({row, -y});
    m_held = model()->index(row, 0);
    m_heldAt = y;
}

void ArticleView::reveal(int row)
{
    if (row < 0) return;
    const QModelIndex index = model()->index(row, 0);
    if (!viewport()->rect().contains(visualRect(index))) scrollTo(index, PositionAtCenter);
    hold(row, visualRect(index).top());
}

void ArticleView::moved()
{
    m_isMoving = true;
    verticalScrollBar()->setRange(0, m_rows.maximum());
    verticalScrollBar()->setValue(m_rows.value());
    m_isMoving = false;
    tellSeen();
    viewport()->update();
}

void ArticleView::tellSeen()
{
    const std::vector<RowWindow::Shown> shown = m_rows.shown();
    if (shown.empty()) return;
    const std::pair seen(shown.front().row, shown.back().row);
    if (std::exchange(m_seen, seen) != seen) Q_EMIT this->seen(seen.first, seen.second);
}

void ArticleView::doItemsLayout()
{
    m_heights.clear();
    placeRows();
}

void ArticleView::placeRows()
{
    updateGeometries();
    viewport()->update();
}

void ArticleView::updateGeometries()
{
    // Rows that become higher as they are loaded leave the end at the end; rows that are added do not pull it along.
    const int rows = model() ? model()->rowCount() : 0;
    const bool wasAtEnd = rows > 0 && m_rows.rows() == rows && verticalScrollBar()->maximum() > 0 &&
                          verticalScrollBar()->value() == verticalScrollBar()->maximum();
    m_rows.setExtent(rows, viewport()->height());
    if (m_held.isValid())
        m_rows.moveTo({m_held.row(), -m_heldAt});
    else if (wasAtEnd)
        m_rows.moveTo(m_rows.lastPlace());
    if (m_revealed.isValid()) m_rows.reveal(m_revealed.row());
    m_isMoving = true;
    verticalScrollBar()->setSingleStep(RowWindow::Unit);
    verticalScrollBar()->setPageStep(m_rows.pageStep());
    m_isMoving = false;
    followColumns();
    moved();
}

void ArticleView::verticalScrollbarValueChanged(int value)
{
    if (m_isMoving) return;
    letGo();
    if (value >= verticalScrollBar()->maximum())
        m_rows.moveTo(m_rows.lastPlace());
    else
        m_rows.moveToValue(value);
    tellSeen();
    viewport()->update();
}

void ArticleView::scrollContentsBy(int, int)
{
    m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void ArticleView::resizeEvent(QResizeEvent* event)
{
    // QListView would lay out every row. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void ArticleView::wheelEvent(QWheelEvent* event)
{
    int pixels = -event->pixelDelta().y();
    if (event->pixelDelta().isNull()) {
        m_wheelRest += -event->angleDelta().y() * NotchPixels;
        pixels = m_wheelRest / WheelNotch;
        m_wheelRest -= pixels * WheelNotch;
    }
    const int sideways = -event->angleDelta().x();
    if (isTable() && sideways != 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + sideways * HorizontalStep / WheelNotch);
    if (pixels != 0) letGo();
    m_rows.moveBy(pixels);
    moved();
    event->accept();
}

QRect ArticleView::visualRect(const QModelIndex& index) const
{
    const std::vector<RowWindow::Shown> shown = m_rows.shown();
    if (!index.isValid() || shown.empty()) return {};
    const int width = viewport()->width();
    const auto& [first, top, ignored] = shown.front();
    const auto& [last, lastTop, lastHeight] = shown.back();
    if (index.row() < first) return {0, top - (first - index.row()) * UnseenHeight, width, UnseenHeight};
    if (index.row() > last)
        return {0, lastTop + lastHeight + (index.row() - last - 1) * UnseenHeight, width, UnseenHeight};
    const RowWindow::Shown& row = shown.at(size_t(index.row() - first));
    return {0, row.top, width, row.height};
}

int ArticleView::rowAt(int y) const
{
    const std::vector<RowWindow::Shown> shown = m_rows.shown();
    if (shown.empty()) return -1;
    if (y < shown.front().top) return shown.front().row - 1 - (shown.front().top - 1 - y) / UnseenHeight;
    for (const RowWindow::Shown& row : shown)
        if (y < row.top + row.height) return row.row;
    return shown.back().row + 1 + (y - shown.back().top - shown.back().height) / UnseenHeight;
}

QModelIndex ArticleView::indexAt(const QPoint& point) const
{
    const int row = rowAt(point.y());
    return row >= 0 && row < m_rows.rows() ? model()->index(row, 0) : QModelIndex();
}

void ArticleView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) return;
    letGo();
    if (hint == PositionAtTop)
        m_rows.moveTo({index.row(), 0});
    else if (hint == PositionAtCenter)
        m_rows.moveTo({index.row(), (heightOf(index.row()) - viewport()->height()) / 2});
    else
        m_rows.reveal(index.row());
    if (hint == EnsureVisible) m_revealed = index;
    moved();
}

void ArticleView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (const RowWindow::Shown& shown : m_rows.shown()) {
        const QModelIndex index = model()->index(shown.row, 0);
        QStyleOptionViewItem option = optionFor({0, shown.top, viewport()->width(), shown.height});
        if (!option.rect.intersects(event->rect())) continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())) &&
                                                          viewport()->underMouse());
        isTable() ? paintTableRow(painter, option, index, *m_header) : m_delegate->paint(&painter, option, index);
    }
}

QModelIndex ArticleView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = model()->rowCount() - 1;
    const int row = currentIndex().row();
    const auto at = [&](int target) { return model()->index(std::clamp(target, 0, last), 0); };
    if (last < 0) return {};
    switch (action) {
        case MoveHome:
            return at(0);
        case MoveEnd:
            return at(last);
        case MovePageUp:
            return at(pageFrom(row, false));
        case MovePageDown:
            return at(pageFrom(row, true));
        case MoveUp:
        case MovePrevious:
            return at(row - 1);
        case MoveDown:
        case MoveNext:
            return at(row + 1);
        case MoveLeft:
        case MoveRight:
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                            ((action == MoveRight) == isRightToLeft() ? -1 : 1) * HorizontalStep);
            return currentIndex();
    }
    return currentIndex();
}

int ArticleView::pageFrom(int row, bool isDown) const
{
    int rest = viewport()->height();
    const int way = isDown ? 1 : -1;
    while (row + way >= 0 && row + way < m_rows.rows() && (rest -= heightOf(row + way)) > 0) row += way;
    return row;
}

void ArticleView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    const int last = m_rows.rows() - 1;
    const int from = std::max(rowAt(rect.top()), 0);
    const int to = std::min(rowAt(rect.bottom()), last);
    if (from > to) return selectionModel()->select(QItemSelection(), flags);
    selectionModel()->select(QItemSelection(model()->index(from, 0), model()->index(to, 0)), flags);
}

QRegion ArticleView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const RowWindow::Shown& shown : m_rows.shown())
        if (selection.contains(model()->index(shown.row, 0)))
            region += QRect(0, shown.top, viewport()->width(), shown.height);
    return region;
}

void ArticleView::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles)
{
    m_heights.removeIf([&](const auto& known) { return known.key() >= from.row() && known.key() <= to.row(); });
    if (to.row() < m_seen.first || from.row() > m_seen.second) return;  // thousands of rows may be told one by one
    // QListView would lay out every row. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::dataChanged(from, to, roles);
    placeRows();  // a row that was a placeholder has its true height now
}

void ArticleView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    // QListView would lay out every row. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::rowsInserted(parent, start, end);
    doItemsLayout();
}

void ArticleView::keyPressEvent(QKeyEvent* event)
{
    // Reading is an action of the table, with keys of its own.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->ignore();
    const bool isPlainDown = event->key() == Qt::Key_Down && !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlainDown && isCurrentOnlyMarked()) return step(currentIndex().row());
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before && currentIndex().isValid()) Q_EMIT stepped(currentIndex().row());
}

bool ArticleView::isCurrentOnlyMarked() const
{
    return currentIndex().isValid() && !selectionModel()->isSelected(currentIndex());
}

void ArticleView::step(int row)
{
    if (row < 0 || row >= model()->rowCount()) return;
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
    Q_EMIT stepped(row);
}

}  // namespace dateline::panes
