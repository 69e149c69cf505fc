// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own rows of the table of actions. Panes bring theirs.
#include "library/Log.h"
#include "library/WhenAnswered.h"
#include "ui/dialogs/ExplainDialog.h"
#include "ui/window/MainWindowState.h"
#include "ui/workspace/GroupActions.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;

workspace::Actions MainWindow::ownActions()
{
    workspace::Actions all;
    for (const auto& rows : {fileActions(), d->settings.asking(workspace::markActions(d->workspace)),
                             workspace::groupActions(d->workspace), viewActions(), helpActions()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

workspace::Actions MainWindow::fileActions()
{
    Action fresh{.id = QStringLiteral("library.new"), .text = tr("&New library…")};
    fresh.run = [this] { d->door.askForNew(); };
    Action old{.id = QStringLiteral("library.open"), .text = tr("&Open library…")};
    old.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_O)};
    old.run = [this] { d->door.askForOld(); };
    Action quit{.id = QStringLiteral("window.quit"), .text = tr("&Quit")};
    quit.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)};
    quit.section = 9;
    quit.run = [this] { close(); };
    fresh.menu = old.menu = quit.menu = Menu::File;
    return {fresh, old, quit};
}

workspace::Actions MainWindow::viewActions()
{
    Action sidebar{.id = QStringLiteral("view.sidebar"), .text = tr("&Sidebar")};
    sidebar.icon = QStringLiteral("layout-sidebar");
    sidebar.shortcuts = {QKeySequence(Qt::Key_F9)};
    sidebar.run = [this] { d->sidebar->widget()->setVisible(!d->sidebar->widget()->isVisible()); };
    sidebar.isChecked = [this] { return !d->sidebar->widget()->isHidden(); };
    Action list{.id = QStringLiteral("view.articles"), .text = tr("Article &list")};
    list.run = [this] { d->middle->setVisible(!d->middle->isVisible()); };
    list.isChecked = [this] { return !d->middle->isHidden(); };
    Action reader{.id = QStringLiteral("view.reader"), .text = tr("&Reading pane")};
    reader.run = [this] { d->reader->widget()->setVisible(!d->reader->widget()->isVisible()); };
    reader.isChecked = [this] { return !d->reader->widget()->isHidden(); };
    Action inspector{.id = QStringLiteral("view.inspector"), .text = tr("Inspector")};
    inspector.shortcuts = {QKeySequence(Qt::Key_I)};
    inspector.run = [this] { d->inspector->widget()->setVisible(!d->inspector->widget()->isVisible()); };
    inspector.isChecked = [this] { return !d->inspector->widget()->isHidden(); };
    Action alone{.id = QStringLiteral("view.readAlone"), .text = tr("Read &alone")};
    alone.shortcuts = {QKeySequence(Qt::Key_F11)};
    alone.section = 1;
    alone.run = [this] { toggleFullScreenReading(); };
    Action next{.id = QStringLiteral("view.nextPane"), .text = tr("&Next pane")};
    next.shortcuts = {QKeySequence(Qt::Key_F6)};
    next.run = [this] { focusPaneBeside(1); };
    Action previous{.id = QStringLiteral("view.previousPane"), .text = tr("&Previous pane")};
    previous.shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)};
    previous.run = [this] { focusPaneBeside(-1); };
    next.section = previous.section = 1;
    workspace::Actions all{sidebar, list, reader, inspector, alone, next, previous};
    for (Action& each : all) each.menu = Menu::View;
    return all;
}

workspace::Actions MainWindow::helpActions()
{
    Action menu{.id = QStringLiteral("window.menu"), .text = tr("Menu")};
    menu.shortcuts = {QKeySequence(Qt::Key_F10)};
    menu.run = [this] { d->bar->showMenu(); };
    Action diagnostics{.id = QStringLiteral("help.diagnostics"), .text = tr("Copy &diagnostics")};
    diagnostics.section = 1;
    diagnostics.run = [this] { copyDiagnostics(); };
    Action about{.id = QStringLiteral("help.about"), .text = tr("&About Dateline")};
    about.section = 1;
    about.run = [this] { showAbout(); };
    Action why{.id = QStringLiteral("search.explain"), .text = tr("E&xplain the search…")};
    why.section = 1;
    why.run = [this] { explainSearch(); };
    why.isEnabled = [this] { return d->workspace.library() && !d->workspace.query().isEverything(); };
    why.menu = Menu::Edit;
    diagnostics.menu = about.menu = Menu::Help;
    return {menu, diagnostics, about, why};
}

/// Of what was typed, whatever the scope. A newer search puts an end to it, and nothing is said then.
void MainWindow::explainSearch()
{
    const query::Query asked = d->workspace.query();
    library::whenAnswered(d->workspace.library()->searching().explain(asked), this,
                          [this, asked](const Result<query::Explanation>& why) {
                              if (why) return (new dialogs::ExplainDialog(asked.text, *why, this))->open();
                              if (why.error().kind != ErrorKind::Cancelled) showError(why.error());
                          });
}

void MainWindow::showAbout()
{
    d->ask.tell(tr("About Dateline"), tr("Dateline %1").arg(QStringLiteral(DATELINE_VERSION)),
                tr("A reader for millions of news articles.\nFree software under the GNU General Public License, "
                   "version 3 or later.\nIcons: Bootstrap Icons (MIT)."));
}

void MainWindow::copyDiagnostics()
{
    const auto library = d->workspace.library();
    if (!library) return;
    library::whenAnswered(library::diagnostics(*library), this, [](const Result<QString>& text) {
        if (text) QApplication::clipboard()->setText(*text);
    });
}

}  // namespace dateline::window
