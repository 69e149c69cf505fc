// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Latest.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/Annotator.h"
#include "ui/workspace/Gatherer.h"
#include "ui/workspace/Workspace.h"

#include <QTimer>

namespace dateline::workspace {

struct Workspace::Question {
    query::Query query;  ///< scope and text together
    query::Order order;

    bool operator==(const Question&) const = default;
};

struct Found {
    query::Query query;
    query::Order order;
    QDateTime filteredFrom;
    library::SearchResult result;
    std::optional<library::OpenArticle> article;
    qint64 changes = 0;  ///< Workspace::Private::changes, when it was found
};

struct Workspace::Private {
    explicit Private(Clock clock) : clock(std::move(clock)), day(this->clock().date()), filteredFrom(this->clock()) {}

    Clock clock;
    QDate day;  ///< the reader's, as last looked at
    std::shared_ptr<library::Library> library;
    library::SidebarCounts counts;
    bool hasCounts = false;
    qint64 indexBehind = 0;
    bool hasSamples = false;

    Scope scope = allArticles();
    query::Query typed;
    QuickFilters filters;
    QDateTime filteredFrom;  ///< the clock by which the filters read, so that a refresh asks the same question
    /// Read, say, since the question was asked, and so no longer what it asks for; in view until it is asked anew.
    ArticleIds staying;
    query::Order sort;
    ArticleIds expanded;  ///< whose near-duplicates are listed, though these are collapsed

    library::SearchResult result;
    Question asked;  ///< the newest
    Question found;  ///< what `result` answers, wholly or in part
    bool isSearching = false;
    qint64 changes = 0;          ///< that the library told so far
    qint64 changesAtAsking = 0;  ///< when the newest question was asked
    std::optional<qint64> countInWholeLibrary;
    std::optional<qint64> countWithoutFilters;
    std::optional<Loosening> loosening;
    std::unique_ptr<listing::ArticleListModel> articles = std::make_unique<listing::ArticleListModel>();

    Selection selection;
    ArticleId openId;
    std::optional<library::OpenArticle> openArticle;
    bool isOpenedByPerson = false;

    QUndoStack undoStack;
    int readAfterMilliseconds = 1000;
    Preferences preferences;
    Works works;
    Middle middle = Middle::Articles;
    std::unique_ptr<Annotator> annotator;
    std::unique_ptr<Gatherer> gatherer;

    std::optional<library::ReviewState> reviewState;
    bool isReviewToGoOn = false;    ///< it was gone to, and its list has not come yet
    bool isReviewRestored = false;  ///< likewise, from a session, which may be a moment older than what was judged last

    Latest searches, openings, countings, reviewings;
    QTimer midnight;
    QTimer refresh;  ///< an import commits ten times a second: the list follows more calmly
};

template <typename T>
void Workspace::watch(const library::Reply<T>& reply)
{
    library::whenAnswered(reply, this, [this](const Result<T>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

}  // namespace dateline::workspace
