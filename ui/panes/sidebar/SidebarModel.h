// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Reading.h"
#include "ui/workspace/Scope.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace dateline::panes {

/// The rows of the sidebar: the three great scopes, a heading, the sources.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int FixedRows = 3;  ///< of every library; after them the sources

    enum Role { CountRole = Qt::UserRole + 1, IsHeadingRole, IconRole };

    explicit SidebarModel(QObject* parent = nullptr);

    void setCounts(const library::SidebarCounts& counts);
    const workspace::Scope& scopeAt(int row) const { return m_rows.at(size_t(row)).scope; }
    int rowOf(const workspace::Scope& scope) const;  ///< -1: not there
    int firstSource() const;                         ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        workspace::Scope scope;
        QString icon;
        std::optional<qint64> count;
        QString period;
        bool isHeading = false;
        bool isChoosable = true;

        bool isSame(const Row& other) const { return scope == other.scope && isHeading == other.isHeading; }
    };

    static std::vector<Row> rowsOf(const library::SidebarCounts* counts);
    static Row sourceRow(const SourceSummary& source);
    QString accessibleText(const Row& row) const;

    std::vector<Row> m_rows;
};

}  // namespace dateline::panes
