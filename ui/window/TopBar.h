// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace dateline::window {

class ActionTable;

/// The row above the panes: side bar, import, the search pane's widget, bookmark, export, and the menu of everything.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    TopBar(const ActionTable& actions, QWidget* search, QMenu* menu, QWidget* parent = nullptr);

    void showMenu();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeGroup(const ActionTable& actions, const QStringList& ids, const QStringList& withText);

    QToolButton* m_more;
};

}  // namespace dateline::window
