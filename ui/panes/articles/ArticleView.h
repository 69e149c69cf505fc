// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/articles/RowWindow.h"

#include <QHash>
#include <QListView>

#include <utility>

namespace dateline::style {
class ArticleDelegate;
struct RowLook;
}

namespace dateline::panes {

class ColumnHeader;

/// The list of articles, in rows or in columns. A QListView, so that screen readers know it as a list, but with a
/// layout of its own: QListView asks every row for its height, which a million rows do not allow.
class ArticleView final : public QListView {
    Q_OBJECT
public:
    explicit ArticleView(QWidget* parent = nullptr);

    void setLook(const style::RowLook& look);
    /// In the columns of the header, each row as high as that; 0: as the look has it.
    void setTable(int rowHeight);
    bool isTable() const { return m_tableRow > 0; }
    ColumnHeader& header() { return *m_header; }
    const RowWindow& rows() const { return m_rows; }
    void moveTo(RowWindow::Place place);
    /// Shows the row's top at this height, and keeps it there while the rows above it are loaded and so change their
    /// heights, until the list is moved.
    void hold(int row, int y);
    /// Shows a row among its neighbours, and holds it; a row that is in sight stays where it is. Nothing for row -1.
    void reveal(int row);
    /// The focus is on a row that nobody has gone to yet: the next row down is that one.
    bool isCurrentOnlyMarked() const;
    /// Moves the current row, selects it alone and tells stepped().
    void step(int row);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    /// Nothing: a search by letters would read the whole library, and the letters are shortcuts.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void seen(int first, int last);  ///< other rows are in sight now
    void tabAsked(int row);          ///< by the middle button
    void alikeAsked(int row);        ///< by a click on «+4 similar»
    void stepped(int row);           ///< a person went to this row, by key or mouse

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    /// Drags what is selected, however much that is: nothing of it is read.
    void startDrag(Qt::DropActions actions) override;
    void updateGeometries() override;
    void verticalScrollbarValueChanged(int value) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    int verticalOffset() const override { return 0; }
    int horizontalOffset() const override { return 0; }
    void dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    int heightOf(int row) const;
    void placeRows();
    int rowAt(int y) const;
    QStyleOptionViewItem optionFor(const QRect& rect) const;
    void letGo();
    void moved();
    void followColumns();
    bool isInSight(const QModelIndex& index) const;
    bool isOnAlike(const QModelIndex& index, const QPoint& point) const;
    void layOutAround(bool isCurrentShown);
    void tellSeen();
    int pageFrom(int row, bool isDown) const;

    style::ArticleDelegate* m_delegate;
    ColumnHeader* m_header;
    int m_tableRow = 0;  ///< the height of a row in columns; 0: there are none
    RowWindow m_rows;
    mutable QHash<int, int> m_heights;  ///< by row, until something about the rows changes
    // While rows are loaded and so change their heights, until the list is moved:
    QPersistentModelIndex m_held;  ///< stands at m_heldAt; invalid: none is held
    int m_heldAt = 0;
    QPersistentModelIndex m_revealed;  ///< stays in sight whole; invalid: none
    int m_wheelRest = 0;
    bool m_isMoving = false;
    QPersistentModelIndex m_middlePressed;
    bool m_isPressOnSelection = false;  ///< it may become a drag, so nobody has gone to the row yet
    std::pair<int, int> m_seen{-1, -1};
};

}  // namespace dateline::panes
