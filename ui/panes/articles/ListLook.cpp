// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ListLook.h"

#include "query/Parser.h"
#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/ColumnHeader.h"
#include "ui/panes/articles/TableRow.h"
#include "ui/style/ArticleRow.h"
#include "ui/style/Metrics.h"
#include "ui/style/OrderWords.h"
#include "ui/workspace/Workspace.h"

#include <QMenu>

namespace dateline::panes {

using query::SortKey;
using workspace::Density;
using workspace::Menu;
using workspace::Preferences;
using workspace::Workspace;

namespace {

style::RowLook lookOf(Density density)
{
    if (density == Density::Compact) return style::RowLook::compact();
    return density == Density::Roomy ? style::RowLook::roomy() : style::RowLook();
}

/// Of the table, by density. A headline's face has to fit into the lowest.
int tableRow(Density density)
{
    const int heights[] = {24, 30, 40};
    return qRound(style::scaled(heights[int(density)]));
}

}  // namespace

ListLook::ListLook(Workspace& workspace, ArticleView& view, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_view(view)
{
    connect(&workspace, &Workspace::preferencesChanged, this, &ListLook::follow);
    connect(&workspace, &Workspace::queryChanged, this, &ListLook::followOrder);
    connect(&workspace, &Workspace::resultChanged, this, &ListLook::follow);
    connect(&view.header(), &ColumnHeader::sortAsked, this, &ListLook::sort);
    connect(&view.header(), &ColumnHeader::changed, this, &ListLook::sayColumns);
    follow();
}

/// Where no heading above it tells the day, each row does.
void ListLook::follow()
{
    const Preferences& preferences = m_workspace.preferences();
    style::RowLook look = lookOf(preferences.density);
    look.showsDates = !m_workspace.sort().isByDate() || !preferences.hasDayHeadings;
    m_view.setLook(look);
    m_view.setTable(preferences.isTable ? tableRow(preferences.density) : 0);
    followOrder();
}

void ListLook::followOrder()
{
    m_view.header().setOrder(m_workspace.sort());
    sayColumns();
}

void ListLook::sayColumns()
{
    if (!m_view.isTable()) {
        m_view.setAccessibleDescription({});
        return m_workspace.articles().setWording({});
    }
    const std::vector<Column> shown = m_view.header().shown();
    m_view.setAccessibleDescription(
        tr("A table, %1. Columns: %2")
            .arg(style::orderText(m_workspace.sort()), m_view.header().accessibleDescription()));
    m_workspace.articles().setWording([shown](const ArticleSummary& article) { return tableRowText(shown, article); });
}

void ListLook::choose(bool isTable)
{
    Preferences preferences = m_workspace.preferences();
    preferences.isTable = isTable;
    m_workspace.setPreferences(preferences);
}

/// An order that is written in the search is changed there.
void ListLook::sort(SortKey key, bool isFurther)
{
    const query::Order now = m_workspace.sort();
    const query::Order wanted = isFurther ? now.thenBy(key) : now.sortedBy(key);
    query::Query typed = m_workspace.query();
    if (!typed.sort) return m_workspace.setSort(wanted);
    typed.sort = wanted;
    m_workspace.setQueryText(query::print(typed));
}

workspace::Actions ListLook::actions()
{
    workspace::Actions all = densityActions();
    for (const workspace::Actions& more : {tableActions(), sortActions()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

workspace::Actions ListLook::densityActions()
{
    workspace::Actions actions;
    const auto add = [&](const char* id, const QString& text, Density density) {
        actions.push_back({.id = QLatin1String(id),
                           .text = text,
                           .menu = Menu::View,
                           .section = 2,
                           .run =
                               [this, density] {
                                   Preferences preferences = m_workspace.preferences();
                                   preferences.density = density;
                                   m_workspace.setPreferences(preferences);
                               },
                           .isChecked = [this, density] { return m_workspace.preferences().density == density; }});
    };
    add("articles.compact", tr("&Compact rows"), Density::Compact);
    add("articles.ordinary", tr("Ord&inary rows"), Density::Ordinary);
    add("articles.roomy", tr("Room&y rows"), Density::Roomy);
    return actions;
}

workspace::Actions ListLook::tableActions()
{
    const auto isTable = [this] { return m_workspace.preferences().isTable; };
    workspace::Action table{.id = QStringLiteral("articles.table"), .text = tr("List as a ta&ble")};
    table.shortcuts = {QKeySequence(QStringLiteral("Ctrl+Shift+L"))};
    table.run = [this, isTable] { choose(!isTable()); };
    table.isChecked = isTable;
    workspace::Action columns{.id = QStringLiteral("articles.columns"), .text = tr("Col&umns…")};
    columns.run = [this] {
        ColumnHeader& header = m_view.header();
        QMenu* menu = header.menu(std::nullopt);
        menu->popup(header.mapToGlobal(header.rect().bottomLeft()));
        menu->setActiveAction(menu->actions().front());
    };
    columns.isEnabled = isTable;
    workspace::Action reset{.id = QStringLiteral("articles.resetColumns"), .text = tr("Reset the columns")};
    reset.run = [this] { m_view.header().setColumns({}); };
    reset.isEnabled = isTable;
    table.menu = columns.menu = Menu::View;
    table.section = columns.section = 2;
    return {table, columns, reset};
}

/// In the palette: what the mouse does in the heads of columns.
workspace::Actions ListLook::sortActions()
{
    workspace::Actions actions;
    for (const ColumnFacts& facts : allColumns()) {
        if (!facts.key) continue;
        for (const bool isFurther : {false, true})
            actions.push_back(
                {.id = (isFurther ? QStringLiteral("articles.thenBy.") : QStringLiteral("articles.sortBy.")) + facts.id,
                 .text = (isFurther ? tr("Then sort by: %1") : tr("Sort by: %1")).arg(facts.name),
                 .run = [this, key = *facts.key, isFurther] { sort(key, isFurther); },
                 .isEnabled = [this] { return m_workspace.articles().rowCount() > 0; }});
    }
    return actions;
}

QJsonObject ListLook::state() const
{
    return m_view.header().columns().json();
}

void ListLook::restore(const QJsonObject& state)
{
    m_view.header().setColumns(ColumnLayout::from(state));
}

}  // namespace dateline::panes
