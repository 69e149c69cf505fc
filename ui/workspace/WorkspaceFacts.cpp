// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/WorkspaceState.h"

#include <utility>

// What the workspace answers without doing anything.
namespace dateline::workspace {

const std::shared_ptr<library::Library>& Workspace::library() const
{
    return d->library;
}

const library::SidebarCounts& Workspace::counts() const
{
    return d->counts;
}

bool Workspace::hasCounts() const
{
    return d->hasCounts;
}

qint64 Workspace::indexBehind() const
{
    return d->indexBehind;
}

bool Workspace::isLibraryEmpty() const
{
    return d->library && d->hasCounts && d->counts.articles + d->counts.binned == 0;
}

bool Workspace::hasSamples() const
{
    return d->hasSamples;
}

void Workspace::setHasSamples(bool hasSamples)
{
    d->hasSamples = hasSamples;
}

const Scope& Workspace::scope() const
{
    return d->scope;
}

const query::Query& Workspace::query() const
{
    return d->typed;
}

const QuickFilters& Workspace::filters() const
{
    return d->filters;
}

std::optional<qint64> Workspace::countWithoutFilters() const
{
    return d->countWithoutFilters;
}

QDate Workspace::today() const
{
    return d->clock().date();
}

bool Workspace::mayCountAsRead() const
{
    return d->isOpenedByPerson && d->readAfterMilliseconds >= 0;
}

const library::SearchResult& Workspace::result() const
{
    return d->result;
}

bool Workspace::isSearching() const
{
    return d->isSearching;
}

bool Workspace::isAnswered() const
{
    return d->found == d->asked;
}

listing::ArticleListModel& Workspace::articles()
{
    return *d->articles;
}

std::optional<qint64> Workspace::countInWholeLibrary() const
{
    return d->countInWholeLibrary;
}

const std::optional<Loosening>& Workspace::loosening() const
{
    return d->loosening;
}

const Selection& Workspace::selection() const
{
    return d->selection;
}

ArticleId Workspace::openId() const
{
    return d->openId;
}

const std::optional<library::OpenArticle>& Workspace::openArticle() const
{
    return d->openArticle;
}

Selection Workspace::inHand() const
{
    if (!d->selection.isEmpty() || !d->openId) return d->selection;
    return ArticleIds{d->openId};
}

QUndoStack& Workspace::undoStack()
{
    return d->undoStack;
}

Annotator& Workspace::annotator()
{
    return *d->annotator;
}

Gatherer& Workspace::gatherer()
{
    return *d->gatherer;
}

Middle Workspace::middle() const
{
    return d->middle;
}

void Workspace::setMiddle(Middle middle)
{
    if (std::exchange(d->middle, middle) != middle) Q_EMIT middleChanged();
}

int Workspace::readAfterMilliseconds() const
{
    return d->readAfterMilliseconds;
}

void Workspace::setReadAfterMilliseconds(int milliseconds)
{
    d->readAfterMilliseconds = milliseconds;
}

Works& Workspace::works()
{
    return d->works;
}

const Preferences& Workspace::preferences() const
{
    return d->preferences;
}

void Workspace::setPreferences(const Preferences& preferences)
{
    if (d->preferences == preferences) return;
    const bool isOtherList = d->preferences.collapsesAlike != preferences.collapsesAlike;
    d->preferences = preferences;
    Q_EMIT preferencesChanged();
    if (isOtherList) search();
}

}  // namespace dateline::workspace
