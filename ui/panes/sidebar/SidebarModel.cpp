// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarModel.h"

#include "ui/style/Dates.h"

#include <algorithm>

namespace dateline::panes {

using workspace::Scope;

SidebarModel::SidebarModel(QObject* parent) : QAbstractListModel(parent), m_rows(rowsOf(nullptr)) {}

void SidebarModel::setCounts(const library::SidebarCounts& counts)
{
    std::vector<Row> rows = rowsOf(&counts);
    const auto isSame = [](const Row& a, const Row& b) { return a.isSame(b); };
    if (std::ranges::equal(rows, m_rows, isSame)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<SidebarModel::Row> SidebarModel::rowsOf(const library::SidebarCounts* counts)
{
    const auto told = [&](qint64 library::SidebarCounts::*member) {
        return counts ? std::optional(counts->*member) : std::nullopt;
    };
    std::vector<Row> rows;
    rows.push_back({workspace::allArticles(), QStringLiteral("list"), told(&library::SidebarCounts::articles), {}});
    rows.push_back({workspace::unreadArticles(), QStringLiteral("unread"), told(&library::SidebarCounts::unread), {}});
    rows.push_back(
        {workspace::bookmarkedArticles(), QStringLiteral("bookmark"), told(&library::SidebarCounts::bookmarked), {}});
    if (!counts || counts->sources.empty()) return rows;
    Row heading;
    heading.scope.title = tr("Sources");
    heading.isHeading = true;
    heading.isChoosable = false;
    rows.push_back(heading);
    for (const SourceSummary& source : counts->sources) rows.push_back(sourceRow(source));
    return rows;
}

SidebarModel::Row SidebarModel::sourceRow(const SourceSummary& source)
{
    Row row;
    const bool isNamed = source.id != 0;
    row.scope = isNamed ? workspace::sourceScope(source.name) : Scope{Scope::Kind::Source, tr("No source"), {}};
    row.isChoosable = isNamed;  // the query language has no words for «without a source»
    row.count = source.articles;
    if (source.first.isKnown())
        row.period = tr("%1 to %2", "dates").arg(style::shortDate(source.first), style::shortDate(source.last));
    return row;
}

int SidebarModel::rowOf(const Scope& scope) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row& r) { return r.isChoosable && r.scope == scope; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int SidebarModel::firstSource() const
{
    const auto isSource = [](const Row& row) { return row.isChoosable && row.scope.kind == Scope::Kind::Source; };
    const auto row = std::ranges::find_if(m_rows, isSource);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(size_t(index.row()));
    switch (role) {
        case Qt::DisplayRole:
            return row.scope.title;
        case Qt::ToolTipRole:
            return row.period.isEmpty() ? row.scope.title : row.scope.title + u'\n' + row.period;
        case Qt::AccessibleTextRole:
            return accessibleText(row);
        case CountRole:
            return row.count ? QVariant(*row.count) : QVariant();
        case IsHeadingRole:
            return row.isHeading;
        case IconRole:
            return row.icon;
        default:
            return {};
    }
}

QString SidebarModel::accessibleText(const Row& row) const
{
    if (row.isHeading || !row.count) return row.scope.title;
    const QString count = tr("%1: %Ln articles", "scope, count", int(*row.count)).arg(row.scope.title);
    return row.period.isEmpty() ? count : tr("%1, from %2", "count, period").arg(count, row.period);
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    if (!m_rows.at(size_t(index.row())).isChoosable) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace dateline::panes
