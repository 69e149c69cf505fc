// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/WhenAnswered.h"
#include "ui/panes/articles/ArticlesPaneState.h"

#include <algorithm>
#include <optional>

// From the open article to another.
namespace dateline::panes {

using listing::ArticleListModel;
using workspace::Step;

void ArticlesPane::takeStep(Step step)
{
    int row = d->workspace.articles().rowOf(d->workspace.openId());
    if (row < 0) row = d->view->currentIndex().row() - (d->view->isCurrentOnlyMarked() ? 1 : 0);
    d->unreadAskings.next();
    if (step == Step::NextUnread) return stepToUnread(row + 1);
    d->view->step(step == Step::Next ? row + 1 : std::max(row - 1, 0));
}

/// What is shown counts, for the store may not have heard of it yet. A row that is not loaded says nothing of itself:
/// from there on the store is asked, and its answer heard, unless a person goes elsewhere meanwhile.
void ArticlesPane::stepToUnread(int from)
{
    const ArticleListModel& articles = d->workspace.articles();
    for (int row = std::max(from, 0); row < articles.rowCount(); ++row) {
        const QModelIndex index = articles.index(row, 0);
        if (index.data(ArticleListModel::IsUnreadRole).toBool()) return d->view->step(row);
        if (index.data(ArticleListModel::IsLoadedRole).toBool()) continue;
        return askForUnread(row);
    }
}

void ArticlesPane::askForUnread(int from)
{
    const ArticleListModel& articles = d->workspace.articles();
    std::optional<qint64> row;  // of the listing, which has not the article that is only kept
    for (int here = from; !row && here < articles.rowCount(); ++here)
        row = articles.listing().rowOf(articles.idAt(here));
    const auto library = d->workspace.library();
    if (!row || !library) return;
    const auto ticket = d->unreadAskings.next();
    library::whenAnswered(library->reading().nextUnread(articles.listing(), *row), this,
                          [this, ticket](const Result<ArticleId>& id) {
                              if (d->unreadAskings.isNewest(ticket) && id) takeUnread(*id);
                          });
}

void ArticlesPane::takeUnread(ArticleId id)
{
    if (!id) return;
    const ArticleListModel& articles = d->workspace.articles();
    const int row = articles.rowOf(id);
    if (row < 0) return takeStep(Step::NextUnread);  // gone from the list meanwhile
    const QModelIndex index = articles.index(row, 0);
    const bool isLoaded = index.data(ArticleListModel::IsLoadedRole).toBool();
    const bool isReadNow = isLoaded && !index.data(ArticleListModel::IsUnreadRole).toBool();
    isReadNow ? stepToUnread(row + 1) : d->view->step(row);
}

void ArticlesPane::read()
{
    if (!d->workspace.openId() && d->view->currentIndex().isValid()) d->view->step(d->view->currentIndex().row());
    d->workspace.askForPane(QStringLiteral("reader"));
}

void ArticlesPane::openInTab(int row)
{
    const ArticleId id = d->workspace.articles().idAt(row);
    if (!id) return;
    workspace::Tab tab = d->workspace.tab(id);
    tab.isOfArticle = true;
    tab.headline = d->workspace.articles().index(row, 0).data(ArticleListModel::HeadlineRole).toString();
    tab.positions[this->id()] = position();
    d->workspace.askForTab(tab);
}

}  // namespace dateline::panes
