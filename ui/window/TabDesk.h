// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"
#include "ui/workspace/Tabs.h"
#include "ui/workspace/Workspace.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace dateline::window {

class TabBar;
class TabStrip;

/// Several searches over the one workspace: the workspace and the panes know only the one that is shown; this keeps the
/// others, each with its result and its place, and puts them back. Undo stays one over all of them.
class TabDesk final : public QObject {
    Q_OBJECT
public:
    explicit TabDesk(workspace::Workspace& workspace);

    /// Those that have a place. They outlive the desk's use.
    void setPanes(const std::vector<workspace::Pane*>& panes);
    workspace::Actions actions();
    /// The row of tabs, to be placed by the window, which owns it. Hidden while there is only one.
    QWidget* makeBar();
    void setShowsAlways(bool showsAlways);

    /// All of them as they are now.
    const workspace::Tabs& tabs();
    /// Shows these in place of all that were there.
    void restore(workspace::Tabs tabs);

Q_SIGNALS:
    void changed();  ///< another tab, or another order of them

private:
    workspace::Tab& keep();
    void showCurrent();
    void openNew();
    void openBehind(const workspace::Tab& tab);
    void close(int index);
    void closeOthers();
    void goTo(int index);
    void reopen();
    void move(int from, int to);
    void noteQuestion();
    void say();
    void showMenu(int index, const QPoint& at);

    workspace::Workspace& m_workspace;
    std::vector<workspace::Pane*> m_panes;
    workspace::Tabs m_tabs;
    QPointer<TabStrip> m_strip;
    TabBar* m_bar = nullptr;
    bool m_showsAlways = false;
    bool m_isShowing = false;  ///< the workspace follows a tab, not the other way round
};

}  // namespace dateline::window
