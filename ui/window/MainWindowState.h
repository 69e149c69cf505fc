// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ActionTable.h"
#include "ui/window/BackupDesk.h"
#include "ui/window/CorrectDesk.h"
#include "ui/window/ExportDesk.h"
#include "ui/window/HintDesk.h"
#include "ui/window/ImportDesk.h"
#include "ui/window/JournalDesk.h"
#include "ui/window/LayoutKeeper.h"
#include "ui/window/LibraryDoor.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MarkDesk.h"
#include "ui/window/PrintDesk.h"
#include "ui/window/ReviewDesk.h"
#include "ui/window/SessionKeeper.h"
#include "ui/window/SettingsDesk.h"
#include "ui/window/TabDesk.h"
#include "ui/window/TopBar.h"
#include "ui/window/WatchDesk.h"
#include "ui/workspace/MarkActions.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace dateline::window {

struct MainWindow::Private {
    explicit Private(MainWindow& window, style::Appearance& appearance)
        : appearance(appearance),
          ask(&window),
          table(&window),
          door(workspace, ask),
          tabs(workspace),
          session(workspace, tabs),
          imports(workspace, ask, &window),
          watch(workspace, ask, &window),
          exports(workspace, ask, &window),
          prints(workspace, exports, &window),
          settings({appearance, workspace, table, session, imports, exports, tabs, watch}, ask, &window),
          marks(workspace, ask, &window),
          corrections(workspace, &window),
          reviews(workspace, ask, &window),
          backups(workspace, door, ask, &window),
          journal(workspace, &window),
          hints(workspace, table, tabs)
    {
    }

    style::Appearance& appearance;
    workspace::Workspace workspace;
    dialogs::Ask ask;
    ActionTable table;
    LibraryDoor door;
    TabDesk tabs;
    SessionKeeper session;
    LayoutKeeper layout;
    ImportDesk imports;
    WatchDesk watch;
    ExportDesk exports;
    PrintDesk prints;
    SettingsDesk settings;
    MarkDesk marks;
    CorrectDesk corrections;
    ReviewDesk reviews;
    BackupDesk backups;
    JournalDesk journal;
    HintDesk hints;

    QSplitter* splitter = nullptr;
    QStackedWidget* middle = nullptr;  ///< the panes that stand beside the article, one at a time
    std::vector<QWidget*> setAside;    ///< while an article is read alone
    TopBar* bar = nullptr;
    QWidget* tabBar = nullptr;
    QMenu* menu = nullptr;
    QMenu* recent = nullptr;
    std::vector<workspace::Pane*> panes;
    workspace::Pane* sidebar = nullptr;
    workspace::Pane* search = nullptr;
    workspace::Pane* articles = nullptr;
    workspace::Pane* notes = nullptr;
    workspace::Pane* basket = nullptr;
    workspace::Pane* reader = nullptr;
    workspace::Pane* inspector = nullptr;
    workspace::Pane* status = nullptr;
};

}  // namespace dateline::window
