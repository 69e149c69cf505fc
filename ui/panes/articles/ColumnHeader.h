// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/articles/Columns.h"

#include <QHeaderView>

class QMenu;
class QStandardItemModel;

namespace dateline::panes {

/// The heads of the table's columns: a click sorts by one, with Shift or Ctrl among what is equal so far; they are
/// dragged to move and to widen, and a menu chooses which are shown. The article list is no table to Qt (its rows are
/// one column, laid out by ArticleView), so this is a header that stands by itself and says where each cell is.
class ColumnHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

    ColumnLayout columns() const;
    void setColumns(const ColumnLayout& columns);
    void setOrder(const query::Order& order);

    bool isShown(Column column) const { return !isSectionHidden(int(column)); }
    /// Those that are shown, in the order of reading.
    std::vector<Column> shown() const;
    /// Where the cell stands in a row as wide as the viewport.
    QRect cell(Column column, int top, int height) const;
    /// Which columns there are, to be ticked; of the column that it was asked at, to move it. Deletes itself.
    QMenu* menu(std::optional<Column> at);

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortAsked(dateline::query::SortKey key, bool isFurther);
    void changed();  ///< places, widths, which are shown

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void take(int section);
    void move(Column column, int way);
    QString said(const ColumnFacts& facts) const;
    void sayOrder();

    std::vector<ColumnFacts> m_columns = allColumns();
    std::vector<ColumnLayout::Place> m_unknown;  ///< of a later program: handed back at the end
    query::Order m_order;
    QStandardItemModel* m_names;
    Qt::KeyboardModifiers m_modifiers;
};

}  // namespace dateline::panes
