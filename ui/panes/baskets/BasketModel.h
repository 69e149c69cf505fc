// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"

#include <QAbstractListModel>

namespace dateline::panes {

/// The passages of a basket in their order, as style::PassageRole says them. They are dragged to another place among
/// themselves. It says what was wanted; the workspace does it.
class BasketModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<BasketRow>& rows);
    const BasketRow& at(int row) const { return m_rows.at(size_t(row)); }
    int rowOf(qint64 passage) const;  ///< -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void commentWanted(qint64 passage, const QString& comment);
    void moveWanted(const std::vector<qint64>& passages, qint64 before);  ///< 0: to the end

private:
    QString accessibleText(int row) const;

    std::vector<BasketRow> m_rows;
};

}  // namespace dateline::panes
