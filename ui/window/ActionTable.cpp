// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ActionTable.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace dateline::window {

namespace {

using workspace::Reach;

bool isWithin(const QWidget* widget, const QWidget* ancestor)
{
    return widget && ancestor && (widget == ancestor || ancestor->isAncestorOf(widget));
}

QString withKeys(const workspace::Action& row)
{
    if (row.shortcuts.isEmpty()) return row.text;
    return row.text + QLatin1Char('\t') + row.shortcuts.first().toString(QKeySequence::NativeText);
}

int nearness(Reach reach)
{
    switch (reach) {
        case Reach::Pane:
            return 0;
        case Reach::Reading:
            return 1;
        case Reach::Everywhere:
            return 2;
    }
    return 2;
}

}  // namespace

ActionTable::ActionTable(QWidget* window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void ActionTable::add(workspace::Actions actions, QWidget* pane, bool isReading)
{
    if (isReading) m_reading.push_back(pane);
    for (workspace::Action& each : actions) {
        const int row = int(m_rows.size());
        m_rows.push_back(std::move(each));
        m_panes.push_back(pane);
        const workspace::Action& action = m_rows.back();
        auto* made = new QAction(style::icon(action.icon), withKeys(action), this);
        made->setCheckable(bool(action.isChecked));
        connect(made, &QAction::triggered, this, [this, id = action.id] { run(id); });
        m_actions.insert(action.id, made);
        for (const QKeySequence& keys : action.shortcuts) addKey(keys, row);
    }
    refresh();
    follow(QApplication::focusWidget());
}

void ActionTable::addKey(const QKeySequence& keys, int row)
{
    std::vector<int>& rows = m_keys[keys];
    rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return nearness(m_rows[size_t(a)].reach) < nearness(m_rows[size_t(b)].reach);
    });
    if (m_shortcuts.contains(keys)) return;
    auto* shortcut = new QShortcut(keys, m_window);
    connect(shortcut, &QShortcut::activated, this, [this, keys] { press(keys); });
    m_shortcuts.insert(keys, shortcut);
}

bool ActionTable::isHeard(int row, QWidget* focus) const
{
    switch (m_rows[size_t(row)].reach) {
        case Reach::Everywhere:
            return true;
        case Reach::Pane:
            return isWithin(focus, m_panes[size_t(row)]);
        case Reach::Reading:
            return std::any_of(m_reading.begin(), m_reading.end(),
                               [focus](const QWidget* pane) { return isWithin(focus, pane); });
    }
    return false;
}

/// A shortcut that nobody would hear now is switched off, so that its key goes to the widget that has the focus.
void ActionTable::follow(QWidget* focus)
{
    for (auto each = m_shortcuts.begin(); each != m_shortcuts.end(); ++each) {
        const std::vector<int>& rows = m_keys[each.key()];
        each.value()->setEnabled(std::any_of(rows.begin(), rows.end(), [&](int row) { return isHeard(row, focus); }));
    }
}

void ActionTable::press(const QKeySequence& keys)
{
    for (const int row : m_keys.value(keys)) {
        const workspace::Action& action = m_rows[size_t(row)];
        if (!isHeard(row, QApplication::focusWidget()) || (action.isEnabled && !action.isEnabled())) continue;
        action.run();
        refresh();
        return;
    }
}

void ActionTable::run(const QString& id)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const workspace::Action& row) { return row.id == id; });
    if (found == m_rows.end() || !found->run || (found->isEnabled && !found->isEnabled())) return;
    found->run();
    refresh();
}

void ActionTable::fill(QMenu* menu, workspace::Menu which) const
{
    std::vector<const workspace::Action*> rows;
    for (const workspace::Action& row : m_rows)
        if (row.menu == which) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->section < b->section; });
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i]->section != rows[i - 1]->section) menu->addSeparator();
        menu->addAction(m_actions.value(rows[i]->id));
    }
}

void ActionTable::refresh()
{
    for (const workspace::Action& row : m_rows) {
        QAction* action = m_actions.value(row.id);
        action->setEnabled(!row.isEnabled || row.isEnabled());
        if (row.isChecked) action->setChecked(row.isChecked());
    }
}

}  // namespace dateline::window
