// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parser.h"
#include "ui/workspace/WorkspaceState.h"

#include <utility>

// What is asked, found and open as one value, for tabs and sessions.
namespace dateline::workspace {

Tab Workspace::tab(ArticleId open) const
{
    Tab tab;
    tab.scope = d->scope;
    tab.queryText = d->typed.text;
    tab.filters = d->filters;
    tab.sort = d->sort;
    tab.open = open;
    const bool hasArticle = d->openArticle && d->openArticle->article.summary.id == open;
    if (hasArticle) tab.headline = d->openArticle->article.summary.headline;
    const bool isAnswer = d->library && d->found == question() && d->result.isComplete;
    if (!isAnswer) return tab;
    tab.count = d->result.listing.count();
    Found found{d->found.query, d->found.order, d->filteredFrom, d->result, {}, d->changesAtAsking};
    if (hasArticle) found.article = d->openArticle;
    tab.found = std::make_shared<const Found>(std::move(found));
    return tab;
}

void Workspace::show(const Tab& tab)
{
    select({});
    const bool isScopeNew = !(d->scope == tab.scope);
    const bool isQueryNew = d->typed.text != tab.queryText || d->sort != tab.sort;
    const bool areFiltersNew = !(d->filters == tab.filters);
    setMiddle(Middle::Articles);
    d->scope = tab.scope;
    d->filters = tab.filters;
    d->staying.clear();
    d->reviewState.reset();
    d->isReviewToGoOn = false;
    d->isReviewRestored = d->scope.kind == Scope::Kind::Review && !tab.found;
    d->filteredFrom = tab.found ? tab.found->filteredFrom : d->clock();
    d->sort = tab.sort;
    d->typed = query::parse(tab.queryText, d->clock());
    d->typed.text = tab.queryText;
    if (isScopeNew) Q_EMIT scopeChanged();
    if (areFiltersNew) Q_EMIT filtersChanged();
    if (isQueryNew) Q_EMIT queryChanged();
    if (d->library && tab.found) showFound(*tab.found);
    if (d->openId != tab.open || !tab.open) {
        d->isOpenedByPerson = false;
        openNow(tab.open);
    }
    const bool isStillTrue = tab.found && tab.found->changes == d->changes &&
                             tab.found->filteredFrom.date() == today() &&
                             Question{tab.found->query, tab.found->order} == question();
    if (!isStillTrue) search();
}

/// As if it had just been answered, with the article that was open beside it.
void Workspace::showFound(const Found& found)
{
    d->refresh.stop();
    d->searches.next();
    d->isSearching = false;
    d->changesAtAsking = found.changes;
    d->asked = {found.query, found.order};
    if (found.article) {
        d->openings.next();
        d->isOpenedByPerson = false;
        d->openId = found.article->article.summary.id;
        d->articles->keep(d->openId);
        d->openArticle = found.article;
        Q_EMIT openArticleChanged();
    }
    show(d->asked, found.result);
}

}  // namespace dateline::workspace
