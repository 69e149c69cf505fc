// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "library/ErrorWording.h"
#include "ui/panes/articles/ArticlesPane.h"
#include "ui/panes/baskets/BasketPane.h"
#include "ui/panes/inspector/InspectorPane.h"
#include "ui/panes/notes/NotesPane.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/search/SearchPane.h"
#include "ui/panes/sidebar/SidebarPane.h"
#include "ui/panes/status/StatusPane.h"
#include "ui/style/Metrics.h"
#include "ui/window/LayoutMemory.h"
#include "ui/window/MainWindowState.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline::window {

namespace metrics = style::metrics;
using workspace::Menu;

namespace {

bool isWithin(const QWidget* focus, const workspace::Pane& pane)
{
    return focus && (pane.widget() == focus || pane.widget()->isAncestorOf(focus));
}

}  // namespace

MainWindow::MainWindow(style::Appearance& appearance, QWidget* parent)
    : QMainWindow(parent), d(std::make_unique<Private>(*this, appearance))
{
    setWindowTitle(tr("Dateline"));
    setAcceptDrops(true);
    d->panes = {d->sidebar = new panes::SidebarPane(d->workspace, this),
                d->search = new panes::SearchPane(d->workspace, this),
                d->articles = new panes::ArticlesPane(d->workspace, this),
                d->notes = new panes::NotesPane(d->workspace, this),
                d->basket = new panes::BasketPane(d->workspace, this),
                d->reader = new panes::ReaderPane(d->workspace, this),
                d->inspector = new panes::InspectorPane(d->workspace, this),
                d->status = new panes::StatusPane(d->workspace, this)};
    d->splitter = new QSplitter(Qt::Horizontal);
    d->middle = new QStackedWidget;
    d->settings.setReader(d->reader);
    d->tabs.setPanes(d->panes);
    for (workspace::Pane* pane : d->panes) d->session.follow(*pane);
    addActions();
    makeMenus();
    layOut();
    connectAll();
    d->table.refresh();
    d->articles->takeFocus();
}

MainWindow::~MainWindow()
{
    d->session.write();
    // Panes look at the workspace, so they go before it; the library is closed by the workspace letting it go.
    for (workspace::Pane* pane : d->panes) delete pane;
    delete takeCentralWidget();
}

workspace::Workspace& MainWindow::workspace()
{
    return d->workspace;
}

dialogs::Ask& MainWindow::ask()
{
    return d->ask;
}

void MainWindow::beginWith(const QString& query, ArticleId open)
{
    if (!query.isNull()) d->session.overrideQuery(query);
    if (open) d->session.overrideOpen(open);
}

void MainWindow::openLibrary(const QString& folder)
{
    d->door.open(folder);
}

void MainWindow::openLastLibrary(const QString& otherwise)
{
    d->door.openFirst({recentLibraries().value(0)}, otherwise);
}

void MainWindow::restoreLayout()
{
    if (!window::restoreLayout(*this, *d->splitter, d->panes)) resize(1280, 800);
    d->table.refresh();  // which panes are shown
    d->layout.keep(*this, *d->splitter, d->panes);
}

void MainWindow::restoreSettings()
{
    d->settings.restore();
}

void MainWindow::showHints()
{
    d->hints.start();
}

const dialogs::Settings& MainWindow::settings() const
{
    return d->settings.settings();
}

void MainWindow::setUpForPicture(const QSize& size, bool isSepia)
{
    resize(size);
    d->session.stopWriting();
    d->watch.stop();
    d->workspace.setReadAfterMilliseconds(-1);
    if (isSepia) d->reader->restore({{QStringLiteral("theme"), QStringLiteral("sepia")}});
}

void MainWindow::layOut()
{
    for (workspace::Pane* pane : {d->articles, d->notes, d->basket}) d->middle->addWidget(pane->widget());
    for (QWidget* widget :
         {d->sidebar->widget(), static_cast<QWidget*>(d->middle), d->reader->widget(), d->inspector->widget()})
        d->splitter->addWidget(widget);
    d->splitter->setHandleWidth(1);
    d->splitter->setChildrenCollapsible(false);
    const int sidebar = std::max(metrics::SidebarWidth, d->sidebar->widget()->sizeHint().width());
    d->splitter->setSizes({sidebar, metrics::ListWidth, 1280 - sidebar - metrics::ListWidth, metrics::InspectorWidth});
    d->splitter->setStretchFactor(0, 0);
    d->splitter->setStretchFactor(1, 0);
    d->splitter->setStretchFactor(2, 1);
    d->sidebar->widget()->setMinimumWidth(140);
    d->middle->setMinimumWidth(240);
    d->reader->widget()->setMinimumWidth(280);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    d->bar = new TopBar(d->table, d->search->widget(), d->menu);
    d->tabBar = d->tabs.makeBar();
    layout->addWidget(d->tabBar);
    layout->addWidget(d->bar);
    layout->addWidget(d->splitter, 1);
    layout->addWidget(d->hints.makeBar());
    layout->addWidget(d->status->widget());
    setCentralWidget(centre);
    setMinimumSize(760, 420);
}

void MainWindow::addActions()
{
    d->table.add(ownActions(), nullptr, false);
    d->table.add(d->tabs.actions(), nullptr, false);
    d->table.add(d->imports.actions(), nullptr, false);
    d->table.add(d->watch.actions(), nullptr, false);
    d->table.add(d->exports.actions(), nullptr, false);
    d->table.add(d->prints.actions(), nullptr, false);
    d->table.add(d->settings.actions(), nullptr, false);
    d->table.add(d->marks.actions(), nullptr, false);
    d->table.add(d->corrections.actions(), nullptr, false);
    d->table.add(d->reviews.actions(), nullptr, false);
    d->table.add(d->backups.actions(), nullptr, false);
    d->table.add(d->hints.actions(), nullptr, false);
    for (workspace::Pane* pane : d->panes) {
        const bool isReading = pane == d->sidebar || pane == d->reader || pane == d->inspector ||
                               pane->place() == workspace::Place::Middle;
        d->table.add(pane->actions(), pane->widget(), isReading);
    }
}

void MainWindow::makeMenus()
{
    d->menu = new QMenu(this);
    const std::pair<Menu, QString> menus[] = {{Menu::File, tr("&File")}, {Menu::Edit, tr("&Edit")},
                                              {Menu::View, tr("&View")}, {Menu::Article, tr("&Article")},
                                              {Menu::Go, tr("&Go")},     {Menu::Help, tr("&Help")}};
    for (const auto& [which, title] : menus) {
        QMenu* menu = d->menu->addMenu(title);
        d->table.fill(menu, which);
        if (which == Menu::File) {
            d->recent = new QMenu(tr("&Recent libraries"), menu);
            menu->insertMenu(menu->actions().value(2), d->recent);
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
    connect(d->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::fillRecent()
{
    d->recent->clear();
    for (const QString& folder : recentLibraries())
        d->recent->addAction(QDir::toNativeSeparators(folder), this, [this, folder] { openLibrary(folder); });
    if (d->recent->isEmpty()) d->recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::connectAll()
{
    using workspace::Workspace;
    connect(&d->workspace, &Workspace::changed, &d->table, &ActionTable::refresh);
    connect(&d->table, &ActionTable::keymapChanged, this, &MainWindow::sayKeys);
    sayKeys();
    connect(&d->workspace, &Workspace::actionAsked, &d->table, &ActionTable::run);
    connect(&d->workspace, &Workspace::paneAsked, this, &MainWindow::focusPane);
    connect(&d->workspace, &Workspace::middleChanged, this, &MainWindow::showMiddle);
    connect(&d->workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(&d->workspace, &Workspace::openArticleChanged, this, [this] {
        const auto& open = d->workspace.openArticle();
        setWindowTitle(open ? tr("%1 – Dateline").arg(open->article.summary.headline) : tr("Dateline"));
    });
    connect(&d->door, &LibraryDoor::failed, this, [this](const Error& error) {
        if (!d->backups.offerFor(error)) showError(error);
    });
    connect(&d->door, &LibraryDoor::failed, this, &MainWindow::libraryFailed);
    connect(&d->door, &LibraryDoor::opened, this, [this](const QString& folder) {
        if (!d->search->widget()->isAncestorOf(QApplication::focusWidget())) d->articles->takeFocus();
        Q_EMIT libraryOpened(folder);
        d->settings.logProblems();
    });
}

void MainWindow::showError(const Error& error)
{
    d->ask.tell(tr("Dateline"), library::sentence(error));
}

void MainWindow::sayKeys()
{
    for (workspace::Pane* pane : d->panes) pane->sayKeys([this](const QString& id) { return d->table.keyName(id); });
}

void MainWindow::focusPane(const QString& id)
{
    using workspace::Middle;
    if (!d->setAside.empty() && id != d->reader->id()) toggleFullScreenReading();
    for (workspace::Pane* pane : d->panes)
        if (pane->id() == id) {
            const bool isMiddle = pane->place() == workspace::Place::Middle;
            if (isMiddle)
                d->workspace.setMiddle(pane == d->notes    ? Middle::Notes
                                       : pane == d->basket ? Middle::Basket
                                                           : Middle::Articles);
            (isMiddle ? d->middle : pane->widget())->show();
            pane->takeFocus();
        }
}

workspace::Pane* MainWindow::middlePane() const
{
    switch (d->workspace.middle()) {
        case workspace::Middle::Notes:
            return d->notes;
        case workspace::Middle::Basket:
            return d->basket;
        case workspace::Middle::Articles:
            break;
    }
    return d->articles;
}

/// Whoever had the focus in the pane that goes has it in the one that comes.
void MainWindow::showMiddle()
{
    const bool hadFocus = d->middle->isAncestorOf(QApplication::focusWidget());
    d->middle->setCurrentWidget(middlePane()->widget());
    if (hadFocus) middlePane()->takeFocus();
}

/// 1 onward, -1 back; panes that are hidden are passed over.
void MainWindow::focusPaneBeside(int way)
{
    const std::vector<workspace::Pane*> order{d->search, d->sidebar, middlePane(), d->reader, d->inspector};
    const QWidget* focus = QApplication::focusWidget();
    const size_t count = order.size();
    size_t here = way > 0 ? count - 1 : 0;
    for (size_t i = 0; i < count; ++i)
        if (isWithin(focus, *order[i])) here = i;
    for (size_t step = 1; step <= count; ++step) {
        workspace::Pane* pane = order[(here + (way > 0 ? step : count - step)) % count];
        if (!pane->widget()->isVisible()) continue;
        pane->takeFocus();
        if (isWithin(QApplication::focusWidget(), *pane)) return;  // a pane that shows nothing cannot take it
    }
}

/// The article alone on the whole screen, and back.
void MainWindow::toggleFullScreenReading()
{
    std::vector<QWidget*> aside = std::exchange(d->setAside, {});
    const bool isAlone = isFullScreen();
    if (!isAlone) {
        for (QWidget* widget : {d->tabBar, static_cast<QWidget*>(d->bar), d->sidebar->widget(),
                                static_cast<QWidget*>(d->middle), d->inspector->widget(), d->status->widget()})
            if (!widget->isHidden()) d->setAside.push_back(widget);
        aside = d->setAside;
    }
    for (QWidget* widget : aside) widget->setVisible(isAlone);
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    d->reader->takeFocus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (isFullScreen()) toggleFullScreenReading();
    d->layout.finish();
    rememberLayout(*this, *d->splitter, d->panes);
    hide();  // closing drains the writers; nobody should look at a window that waits
    d->workspace.setLibrary(nullptr);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (d->workspace.library() && ImportDesk::canTake(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    d->imports.take(*event->mimeData());
}

}  // namespace dateline::window
