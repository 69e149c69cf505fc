// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the list: its rows of the table of actions, and the menu of an article.
#include "ui/panes/articles/ArticlesPaneState.h"

#include <QMenu>

namespace dateline::panes {

using workspace::Menu;
using workspace::Reach;
using workspace::Step;
using workspace::Workspace;

workspace::Action ArticlesPane::tabAction()
{
    return {.id = QStringLiteral("articles.openInTab"),
            .text = tr("Open in a &new tab"),
            .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)},
            .menu = Menu::Article,
            .section = 8,
            .reach = Reach::Reading,
            .run = [this] { openInTab(d->workspace.articles().rowOf(d->workspace.inHand().first())); },
            .isEnabled = [this] { return !d->workspace.inHand().isEmpty(); }};
}

/// Among the rows where these hide near-duplicates, else in a tab, where they can be selected and marked as a whole.
void ArticlesPane::showAlike(int row)
{
    const ArticleId id = d->workspace.articles().idAt(row);
    if (!id) return;
    if (d->workspace.preferences().collapsesAlike) return d->workspace.toggleAlike(id);
    workspace::Tab tab;
    tab.queryText = QStringLiteral("similar:%1").arg(id.value);
    tab.sort = d->workspace.sort();
    d->workspace.askForTab(tab);
}

workspace::Actions ArticlesPane::alikeActions()
{
    workspace::Action show{.id = QStringLiteral("articles.similar"), .text = tr("Show the similar articles")};
    show.shortcuts = {QKeySequence(QStringLiteral("S"))};
    show.menu = Menu::Article;
    show.section = 8;
    show.reach = Reach::Reading;
    show.run = [this] { showAlike(d->workspace.articles().rowOf(d->workspace.inHand().first())); };
    show.isEnabled = [this] { return !d->workspace.inHand().isEmpty(); };
    workspace::Action collapse{.id = QStringLiteral("articles.collapseSimilar"),
                               .text = tr("Collapse similar articles")};
    collapse.menu = Menu::View;
    collapse.section = 2;
    collapse.run = [this] {
        workspace::Preferences preferences = d->workspace.preferences();
        preferences.collapsesAlike = !preferences.collapsesAlike;
        d->workspace.setPreferences(preferences);
    };
    collapse.isChecked = [this] { return d->workspace.preferences().collapsesAlike; };
    return {show, collapse};
}

workspace::Actions ArticlesPane::actions()
{
    Workspace& workspace = d->workspace;
    const auto hasRows = [&workspace] { return workspace.articles().rowCount() > 0; };
    workspace::Actions actions;
    actions.push_back({.id = QStringLiteral("articles.next"),
                       .text = tr("&Next article"),
                       .shortcuts = {QKeySequence(QStringLiteral("J"))},
                       .menu = Menu::Go,
                       .section = 1,
                       .reach = Reach::Reading,
                       .run = [&workspace] { workspace.step(Step::Next); },
                       .isEnabled = hasRows});
    actions.push_back({.id = QStringLiteral("articles.previous"),
                       .text = tr("P&revious article"),
                       .shortcuts = {QKeySequence(QStringLiteral("K"))},
                       .menu = Menu::Go,
                       .section = 1,
                       .reach = Reach::Reading,
                       .run = [&workspace] { workspace.step(Step::Previous); },
                       .isEnabled = hasRows});
    const auto go = [&](const char* id, const QString& text, std::function<void()> run) {
        actions.push_back({.id = QLatin1String(id),
                           .text = text,
                           .menu = Menu::Go,
                           .section = 1,
                           .reach = Reach::Reading,
                           .run = std::move(run),
                           .isEnabled = hasRows});
    };
    go("articles.nextUnread", tr("Ne&xt unread article"), [&workspace] { workspace.step(Step::NextUnread); });
    go("articles.first", tr("&First article"), [this] { d->view->step(0); });
    go("articles.last", tr("Las&t article"), [this] { d->view->step(d->workspace.articles().rowCount() - 1); });
    actions.push_back({.id = QStringLiteral("articles.read"),
                       .text = tr("R&ead"),
                       .shortcuts = {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                       .menu = Menu::Go,
                       .section = 1,
                       .reach = Reach::Pane,
                       .run = [this] { read(); },
                       .isEnabled = hasRows});
    actions.push_back(tabAction());
    actions.push_back({.id = QStringLiteral("articles.back"),
                       .text = tr("Back to the &list"),
                       .shortcuts = {QKeySequence(QStringLiteral("Esc"))},
                       .menu = Menu::Go,
                       .section = 1,
                       .run = [this] { goBack(); }});
    actions.push_back({.id = QStringLiteral("articles.refresh"),
                       .text = tr("Re&fresh the list"),
                       .shortcuts = {QKeySequence(Qt::Key_F5)},
                       .icon = QStringLiteral("arrow-clockwise"),
                       .menu = Menu::View,
                       .section = 3,
                       .run = [&workspace] { workspace.refresh(); },
                       .isEnabled = [&workspace] { return workspace.library() != nullptr; }});
    go("articles.new", tr("New art&icles"), [this] { showNew(); });
    actions.back().shortcuts = {QKeySequence(QStringLiteral("G, N"))};
    actions.back().isEnabled = [this] { return d->newOnes.count() > 0; };
    for (const workspace::Actions& more : {alikeActions(), d->look->actions(), filterActions(workspace)})
        actions.insert(actions.end(), more.begin(), more.end());
    return actions;
}

void ArticlesPane::showMenu(const QPoint& at)
{
    if (d->workspace.inHand().isEmpty()) return;
    QMenu* menu = new QMenu(d->view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id) {
        menu->addAction(text, this, [this, id] { d->workspace.askFor(QLatin1String(id)); });
    };
    menu->addAction(tr("Open in a new tab"), this, [this] { openInTab(d->view->currentIndex().row()); });
    menu->addSeparator();
    add(d->workspace.isBookmarkInHand() ? tr("Remove bookmark") : tr("Bookmark"), "article.bookmark");
    add(tr("Mark read or unread"), "article.toggleRead");
    if (d->view->currentIndex().data(listing::ArticleListModel::AlikeRole).toInt() > 0)
        add(tr("Select similar articles, too"), "article.selectSimilar");
    add(tr("Tag…"), "article.tag");
    add(tr("Put into a collection…"), "article.collect");
    add(tr("Correct…"), "article.correct");
    const bool isBin = d->workspace.scope().kind == workspace::Scope::Kind::Bin;
    add(isBin ? tr("Restore from the Bin") : tr("Move to the Bin"), "article.bin");
    menu->addSeparator();
    add(tr("Open source link"), "reader.openLink");
    add(tr("Copy citation"), "reader.copyCitation");
    menu->addSeparator();
    add(tr("Export…"), "article.export");
    menu->popup(d->view->viewport()->mapToGlobal(at));
}

}  // namespace dateline::panes
