// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TabDesk.h"

#include "ui/window/TabBar.h"
#include "ui/window/TabStrip.h"

#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;
using workspace::Tab;
using workspace::Workspace;

TabDesk::TabDesk(Workspace& workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::scopeChanged, this, &TabDesk::noteQuestion);
    connect(&workspace, &Workspace::queryChanged, this, &TabDesk::noteQuestion);
    connect(&workspace, &Workspace::resultChanged, this, &TabDesk::say);
    connect(&workspace, &Workspace::openArticleChanged, this, &TabDesk::say);
    connect(&workspace, &Workspace::tabAsked, this, &TabDesk::openBehind);
    connect(&workspace, &Workspace::scopeRenamed, this,
            [this](const workspace::Scope& from, const workspace::Scope& to) { m_tabs.rename(from, to); });
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        m_tabs = {};
        say();
    });
}

void TabDesk::setPanes(const std::vector<workspace::Pane*>& panes)
{
    m_panes = panes;
}

QWidget* TabDesk::makeBar()
{
    auto* strip = new TabStrip;
    m_strip = strip;
    m_bar = strip->bar();
    connect(m_bar, &TabBar::chosen, this, &TabDesk::goTo);
    connect(m_bar, &TabBar::closeAsked, this, &TabDesk::close);
    connect(m_bar, &TabBar::tabDragged, this, &TabDesk::move);
    connect(m_bar, &TabBar::menuAsked, this, &TabDesk::showMenu);
    connect(strip, &TabStrip::newAsked, this, &TabDesk::openNew);
    say();
    return strip;
}

void TabDesk::setShowsAlways(bool showsAlways)
{
    m_showsAlways = showsAlways;
    say();
}

const workspace::Tabs& TabDesk::tabs()
{
    keep();
    return m_tabs;
}

/// What the workspace and the panes say of the tab that is shown.
Tab& TabDesk::keep()
{
    Tab& tab = m_tabs.at(m_tabs.current());
    Tab now = m_workspace.tab();
    now.isOfArticle = tab.isOfArticle && now.open;
    now.rest = tab.rest;
    // While it is still sought and fetched, what was known of it holds.
    if (now.count < 0) now.count = tab.count;
    if (now.headline.isEmpty() && now.open == tab.open) now.headline = tab.headline;
    now.positions = tab.positions;
    for (const workspace::Pane* pane : m_panes)
        if (const QJsonObject position = pane->position(); !position.isEmpty())
            now.positions[pane->id()] = position;
        else
            now.positions.remove(pane->id());
    return tab = now;
}

void TabDesk::showCurrent()
{
    const Tab tab = m_tabs.at(m_tabs.current());
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_workspace.show(tab);
        for (workspace::Pane* pane : m_panes) pane->goTo(tab.positions[pane->id()].toObject());
    }
    say();
    Q_EMIT changed();
}

void TabDesk::restore(workspace::Tabs tabs)
{
    m_tabs = std::move(tabs);
    showCurrent();
}

/// A search of its own, in the same part of the library.
void TabDesk::openNew()
{
    const Tab& here = keep();
    Tab tab;
    tab.scope = here.scope;
    tab.sort = here.sort;
    m_tabs.goTo(m_tabs.open(tab));
    showCurrent();
    m_workspace.askFor(QStringLiteral("search.focus"));
}

void TabDesk::openBehind(const Tab& tab)
{
    m_tabs.open(tab);
    say();
    Q_EMIT changed();
}

void TabDesk::close(int index)
{
    if (m_tabs.count() == 1) return;
    const bool isShown = index == m_tabs.current();
    keep();
    m_tabs.close(index);
    if (isShown) return showCurrent();
    say();
    Q_EMIT changed();
}

void TabDesk::closeOthers()
{
    keep();
    while (m_tabs.count() > m_tabs.current() + 1) m_tabs.close(m_tabs.count() - 1);
    while (m_tabs.count() > 1) m_tabs.close(0);
    say();
    Q_EMIT changed();
}

void TabDesk::goTo(int index)
{
    if (index == m_tabs.current()) return;
    keep();
    m_tabs.goTo(index);
    showCurrent();
}

void TabDesk::reopen()
{
    keep();
    if (m_tabs.reopen() >= 0) showCurrent();
}

void TabDesk::move(int from, int to)
{
    m_tabs.move(from, to);
    Q_EMIT changed();
}

/// Whoever asks something else in a tab of one article has made it a tab of a search.
void TabDesk::noteQuestion()
{
    if (m_isShowing) return;
    m_tabs.at(m_tabs.current()).isOfArticle = false;
    m_tabs.at(m_tabs.current()).count = -1;
    say();
}

void TabDesk::say()
{
    if (!m_strip || m_isShowing) return;
    keep();
    QStringList captions;
    for (int index = 0; index < m_tabs.count(); ++index) captions << workspace::caption(m_tabs.at(index));
    m_bar->say(captions, m_tabs.current());
    m_strip->setRowShown(m_tabs.count() > 1 || m_showsAlways);
}

void TabDesk::showMenu(int index, const QPoint& at)
{
    auto* menu = new QMenu(m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id, bool isEnabled) {
        menu->addAction(text, this, [this, id] { m_workspace.askFor(QLatin1String(id)); })->setEnabled(isEnabled);
    };
    add(tr("&New tab"), "tab.new", true);
    if (index >= 0) menu->addAction(tr("&Close the tab"), this, [this, index] { close(index); });
    if (index == m_tabs.current()) add(tr("Close the &other tabs"), "tab.closeOthers", m_tabs.count() > 1);
    add(tr("&Reopen the closed tab"), "tab.reopen", m_tabs.hasClosed());
    menu->popup(at);
}

workspace::Actions TabDesk::actions()
{
    const auto hasLibrary = [this] { return m_workspace.library() != nullptr; };
    const auto isOneOfMany = [this] { return m_tabs.count() > 1; };
    Action fresh{.id = QStringLiteral("tab.new"), .text = tr("New t&ab")};
    fresh.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)};
    fresh.run = [this] { openNew(); };
    fresh.isEnabled = hasLibrary;
    Action shut{.id = QStringLiteral("tab.close"), .text = tr("&Close the tab")};
    shut.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)};
    shut.run = [this] { close(m_tabs.current()); };
    shut.isEnabled = isOneOfMany;
    Action others{.id = QStringLiteral("tab.closeOthers"), .text = tr("Close the other tabs")};
    others.run = [this] { closeOthers(); };
    others.isEnabled = isOneOfMany;
    Action again{.id = QStringLiteral("tab.reopen"), .text = tr("Reopen the closed ta&b")};
    again.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)};
    again.run = [this] { reopen(); };
    again.isEnabled = [this] { return m_tabs.hasClosed(); };
    Action next{.id = QStringLiteral("tab.next"), .text = tr("&Go to the next tab")};
    next.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Tab)};
    next.run = [this] { goTo(m_tabs.beside(1)); };
    next.isEnabled = isOneOfMany;
    Action previous{.id = QStringLiteral("tab.previous"), .text = tr("G&o to the previous tab")};
    previous.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)};
    previous.run = [this] { goTo(m_tabs.beside(-1)); };
    previous.isEnabled = isOneOfMany;
    fresh.menu = shut.menu = again.menu = Menu::File;
    fresh.section = shut.section = again.section = 8;
    next.menu = previous.menu = Menu::Go;
    next.section = previous.section = 2;
    return {fresh, shut, others, again, next, previous};
}

}  // namespace dateline::window
