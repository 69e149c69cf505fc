// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dateline::panes {

/// A sidebar row: picture or a tag's dot, name, the count on the far side; headings small and quiet.
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What is typed is not overwritten when counts change meanwhile.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

/// So wide that neither the name nor a count below a million is shortened.
int widthOf(const QModelIndex& index);

/// «412,870»; from a million on «1.2 M».
QString shortCount(qint64 count);

}  // namespace dateline::panes
