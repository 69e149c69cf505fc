// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Keymap.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QAction;
class QMenu;
class QShortcut;
class QWidget;

namespace dateline::window {

/// Everything that can be done, as data: the window's own rows and each pane's. Menus, keys, buttons, the palette of
/// commands and the page of keys are drawn from it. One key may belong to several rows: the focused pane's row is heard
/// first, then those for reading, then the window's; a row that is not enabled is passed over.
class ActionTable final : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QWidget* window);

    /// `pane`: whose rows these are; null for the window's own. `isReading`: Reach::Reading works in it.
    void add(workspace::Actions actions, QWidget* pane, bool isReading);
    const workspace::Actions& all() const { return m_rows; }
    const workspace::Keymap& keymap() const { return m_keymap; }
    /// In force at once, in menus and buttons too.
    void setKeymap(const workspace::Keymap& keymap);
    /// The first key of a row as people read it; empty where it has none.
    QString keyName(const QString& id) const;
    /// The QAction of a row, for a menu or button; null where there is none. Belongs to the table.
    QAction* action(const QString& id) const { return m_actions.value(id); }
    void run(const QString& id);
    void fill(QMenu* menu, workspace::Menu which) const;
    /// Asks every row again whether it is enabled and checked.
    void refresh();

Q_SIGNALS:
    void keymapChanged();
    void ran(const QString& id);

private:
    void bind();
    void addKeys(const QKeySequence& keys, int row);
    void listenTo(const QKeySequence& key);
    void follow(QWidget* focus);
    bool isHeard(const QKeySequence& keys, int row, QWidget* focus) const;
    bool isWanted(const QKeySequence& key, QWidget* focus) const;
    void press(const QKeySequence& key);
    bool runFirst(const QKeySequence& keys);
    bool isBegun(const QKeySequence& keys) const;

    QWidget* m_window;
    workspace::Actions m_rows;
    workspace::Keymap m_keymap;
    std::vector<QWidget*> m_panes;  ///< by row; null for the window's own
    std::vector<QWidget*> m_reading;
    QHash<QString, QAction*> m_actions;
    QHash<QKeySequence, std::vector<int>> m_keys;
    QHash<QKeySequence, QShortcut*> m_shortcuts;  ///< one a key, also for each key of a chord
    QKeySequence m_begun;                         ///< of a chord
    QTimer m_patience;                            ///< with the rest of it
};

/// True where letters are text, or choose something: they are no command then.
bool isTypedInto(const QWidget* widget);

}  // namespace dateline::window
