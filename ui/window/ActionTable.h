// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QShortcut;
class QWidget;

namespace dateline::window {

/// Everything that can be done, as data: the window's own rows and each pane's. Menus, keys, buttons and the palette of
/// commands are drawn from it. One key may belong to several rows: the focused pane's row is heard first, then those
/// for reading, then the window's; a row that is not enabled is passed over.
class ActionTable final : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QWidget* window);

    /// `pane`: whose rows these are; null for the window's own. `isReading`: single letters work in it.
    void add(workspace::Actions actions, QWidget* pane, bool isReading);
    const workspace::Actions& all() const { return m_rows; }
    /// The QAction of a row, for a menu or button; null where there is none. Belongs to the table.
    QAction* action(const QString& id) const { return m_actions.value(id); }
    void run(const QString& id);
    void fill(QMenu* menu, workspace::Menu which) const;
    /// Asks every row again whether it is enabled and checked.
    void refresh();

private:
    void addKey(const QKeySequence& keys, int row);
    void follow(QWidget* focus);
    bool isHeard(int row, QWidget* focus) const;
    void press(const QKeySequence& keys);

    QWidget* m_window;
    workspace::Actions m_rows;
    std::vector<QWidget*> m_panes;  ///< by row; null for the window's own
    std::vector<QWidget*> m_reading;
    QHash<QString, QAction*> m_actions;
    QHash<QKeySequence, std::vector<int>> m_keys;
    QHash<QKeySequence, QShortcut*> m_shortcuts;
};

}  // namespace dateline::window
