// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ActionTable.h"
#include "ui/window/CorrectDesk.h"
#include "ui/window/ExportDesk.h"
#include "ui/window/ImportDesk.h"
#include "ui/window/LibraryDoor.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MarkDesk.h"
#include "ui/window/SessionKeeper.h"
#include "ui/window/SettingsDesk.h"
#include "ui/window/TopBar.h"
#include "ui/workspace/MarkActions.h"

class QMenu;
class QSplitter;

namespace dateline::window {

struct MainWindow::Private {
    explicit Private(MainWindow& window, style::Appearance& appearance)
        : appearance(appearance),
          ask(&window),
          table(&window),
          door(workspace, ask),
          session(workspace),
          imports(workspace, ask, &window),
          exports(workspace, ask, &window),
          settings({appearance, workspace, table, session, imports, exports}, ask, &window),
          marks(workspace, ask, &window),
          corrections(workspace, &window)
    {
    }

    style::Appearance& appearance;
    workspace::Workspace workspace;
    dialogs::Ask ask;
    ActionTable table;
    LibraryDoor door;
    SessionKeeper session;
    ImportDesk imports;
    ExportDesk exports;
    SettingsDesk settings;
    MarkDesk marks;
    CorrectDesk corrections;

    QSplitter* splitter = nullptr;
    std::vector<QWidget*> setAside;  ///< while an article is read alone
    TopBar* bar = nullptr;
    QMenu* menu = nullptr;
    QMenu* recent = nullptr;
    std::vector<workspace::Pane*> panes;
    workspace::Pane* sidebar = nullptr;
    workspace::Pane* search = nullptr;
    workspace::Pane* articles = nullptr;
    workspace::Pane* reader = nullptr;
    workspace::Pane* status = nullptr;
};

}  // namespace dateline::window
