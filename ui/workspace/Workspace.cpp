// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Workspace.h"

#include "library/WhenAnswered.h"
#include "query/Parser.h"
#include "ui/workspace/WorkspaceState.h"

#include <QLocale>

#include <algorithm>

namespace dateline::workspace {

namespace {

/// Long enough that the list does not flicker during an import, short enough to count as at once.
constexpr int RefreshMilliseconds = 300;
/// A clock may be set and a computer may sleep, so midnight is looked for, not waited for.
constexpr int MidnightMilliseconds = 30'000;

}  // namespace

Workspace::Workspace(Clock clock, QObject* parent) : QObject(parent), d(std::make_unique<Private>(std::move(clock)))
{
    d->refresh.setSingleShot(true);
    d->refresh.setInterval(RefreshMilliseconds);
    connect(&d->refresh, &QTimer::timeout, this, &Workspace::searchAgain);
    d->midnight.setObjectName(QStringLiteral("midnight"));
    d->midnight.setParent(this);
    d->midnight.setTimerType(Qt::VeryCoarseTimer);
    d->midnight.start(MidnightMilliseconds);
    connect(&d->midnight, &QTimer::timeout, this, &Workspace::followCalendar);
    for (const auto fact : {&Workspace::libraryChanged, &Workspace::scopeChanged, &Workspace::filtersChanged,
                            &Workspace::queryChanged, &Workspace::resultChanged, &Workspace::selectionChanged,
                            &Workspace::openArticleChanged, &Workspace::countsChanged})
        connect(this, fact, this, &Workspace::changed);
    d->annotator = std::make_unique<Annotator>(*this);
    d->gatherer = std::make_unique<Gatherer>(*this);
    connect(this, &Workspace::middleChanged, this, &Workspace::changed);
    connect(&d->undoStack, &QUndoStack::indexChanged, this, &Workspace::changed);
    connect(d->articles.get(), &QAbstractItemModel::dataChanged, this, &Workspace::changed);
}

Workspace::~Workspace() = default;

void Workspace::setLibrary(std::shared_ptr<library::Library> library)
{
    if (d->library) Q_EMIT libraryLeaving();
    if (d->library) d->library->disconnect(this);
    d->articles->clear();
    d->undoStack.clear();
    d->selection = {};
    d->openings.next();
    d->searches.next();
    d->isSearching = false;
    d->openId = {};
    d->openArticle.reset();
    d->result = {};
    d->found = {};
    d->countInWholeLibrary.reset();
    d->countWithoutFilters.reset();
    d->loosening.reset();
    d->filters = {};
    d->hasCounts = false;
    d->indexBehind = 0;
    d->library = std::move(library);
    if (d->library) follow(*d->library);
    Q_EMIT libraryChanged();
    Q_EMIT filtersChanged();
    Q_EMIT openArticleChanged();
    askCounts();
    askAnew();
}

void Workspace::follow(library::Library& library)
{
    connect(&library, &library::Library::changed, this, &Workspace::takeChange);
    connect(&library, &library::Library::failed, this, &Workspace::failed);
    connect(&library, &library::Library::indexBehind, this, [this](qint64 articles) {
        if (std::exchange(d->indexBehind, articles) != articles) Q_EMIT indexBehindChanged(articles);
    });
}

void Workspace::takeChange(const ChangeSet& change)
{
    ++d->changes;
    askCounts();
    change.everything ? d->articles->refreshAll() : d->articles->refresh(change.changed);
    const bool isOpenMarked =
        (change.everything && change.realm == Realm::Reader) || std::ranges::binary_search(change.changed, d->openId);
    if (change.realm != Realm::Index && d->openId && isOpenMarked) fetchOpen();  // its tags, say, or its date
    if (change.realm == Realm::Reader) askReview(false);
    if (change.realm != Realm::Reader || change.everything) {
        if (!d->refresh.isActive()) d->refresh.start();
        return;
    }
    // What a mark takes out of the list stays until the next search, so that nothing is pulled from under the eye;
    // what a mark brings in (in another window, say) is shown.
    const auto isListed = [this](ArticleId id) { return d->articles->rowOf(id) >= 0; };
    const bool isPart = d->scope.isNarrow() || d->filters.isAny();
    if (isPart && !std::ranges::all_of(change.changed, isListed) && !d->refresh.isActive()) d->refresh.start();
}

void Workspace::askCounts()
{
    if (!d->library) return;
    const auto ticket = d->countings.next();
    library::whenAnswered(d->library->reading().counts(today()), this,
                          [this, ticket](const Result<library::SidebarCounts>& counts) {
                              if (!d->countings.isNewest(ticket)) return;
                              if (!counts) return Q_EMIT failed(counts.error());
                              d->hasCounts = true;
                              d->counts = *counts;
                              followReview();
                              Q_EMIT countsChanged();
                          });
}

/// Who sits here over midnight sees the new day: its count, and in «Today» what is of it.
void Workspace::followCalendar()
{
    if (std::exchange(d->day, today()) == today()) return;
    askCounts();
    d->filteredFrom = d->clock();
    if (!(question() == d->asked)) askAnew();
}

void Workspace::setScope(const Scope& scope)
{
    setMiddle(Middle::Articles);
    const bool isSame = d->scope == scope;
    d->scope = scope;
    d->reviewState.reset();
    d->isReviewToGoOn = scope.kind == Scope::Kind::Review;
    if (!isSame) Q_EMIT scopeChanged();
    askAnew();
}

void Workspace::setFilters(const QuickFilters& filters)
{
    if (d->filters == filters) return;
    d->filters = filters;
    Q_EMIT filtersChanged();
    askAnew();
}

void Workspace::setQueryText(const QString& text)
{
    if (d->typed.text == text) return;
    setMiddle(Middle::Articles);
    d->typed = query::parse(text, d->clock());
    d->typed.text = text;
    Q_EMIT queryChanged();
    askAnew();
}

query::Order Workspace::sort() const
{
    return d->typed.sort.value_or(d->sort);
}

void Workspace::setSort(const query::Order& sort)
{
    if (std::exchange(d->sort, sort) == sort) return;
    Q_EMIT queryChanged();
    search();
}

void Workspace::refresh()
{
    askAnew();
}

void Workspace::askAnew()
{
    d->staying.clear();
    d->expanded.clear();
    d->filteredFrom = d->clock();
    search();
}

/// By the clock of when the question was asked: by that of now each refresh of «Last 24 h» would be another question.
/// Another day is one in any case.
query::Query Workspace::filterQuery() const
{
    const QString text = d->filters.queryText(d->filteredFrom.date(), QLocale().firstDayOfWeek());
    return query::parse(text, d->filteredFrom);
}

/// An import commits more often than a slow search ends: it is let end first, or it never would.
void Workspace::searchAgain()
{
    d->isSearching ? d->refresh.start() : search();
}

Workspace::Question Workspace::question() const
{
    const query::Query scope = queryOf(d->scope, d->filteredFrom);
    return {query::both(query::both(scope, filterQuery()), d->typed), sort()};
}

void Workspace::search()
{
    d->refresh.stop();
    if (!d->library) return;
    if (d->filteredFrom.date() != today()) d->filteredFrom = d->clock();
    const Question question = this->question();
    d->asked = question;
    d->changesAtAsking = d->changes;
    const auto ticket = d->searches.next();
    d->isSearching = true;
    Q_EMIT searchStarted();
    library::SearchRequest request{question.query, question.order};
    request.staying = d->staying;
    request.collapsesAlike = d->preferences.collapsesAlike;
    request.expanded = d->expanded;
    const auto ear = library::whenTold<library::SearchResult>(this, [=, this](const library::SearchResult& part) {
        if (d->searches.isNewest(ticket)) showPart(question, part);
    });
    library::whenAnswered(d->library->searching().search(request, ear), this,
                          [=, this](const Result<library::SearchResult>& result) {
                              if (d->searches.isNewest(ticket)) showWhole(question, result);
                          });
}

/// A question that has been answered already is only asked again, or in another order: its list stays whole until the
/// new one is.
void Workspace::showPart(const Question& question, const library::SearchResult& part)
{
    const bool isKnownWhole = question.query == d->found.query && d->result.isComplete;
    if (!isKnownWhole) show(question, part);
}

void Workspace::showWhole(const Question& question, const Result<library::SearchResult>& result)
{
    d->isSearching = false;
    if (!result && result.error().kind == ErrorKind::Cancelled) return;
    if (!result) {
        Q_EMIT resultChanged();  // nobody waits any more
        return Q_EMIT failed(result.error());
    }
    show(question, *result);
    if (d->result.listing.count() > 0) return;
    d->filters.isAny() ? askWithoutFilters() : askElsewhere();
}

void Workspace::askElsewhere()
{
    if (d->typed.isEverything()) return;
    d->scope.isNarrow() ? askWholeLibrary() : askWhatToDrop();
}

void Workspace::askWithoutFilters()
{
    const auto ticket = d->searches.next();
    const query::Query scope = queryOf(d->scope, d->filteredFrom);
    library::whenAnswered(d->library->searching().search({query::both(scope, d->typed), {}}), this,
                          [=, this](const Result<library::SearchResult>& result) {
                              if (!d->searches.isNewest(ticket) || !result) return;
                              d->countWithoutFilters = result->listing.count();
                              Q_EMIT resultChanged();
                              if (*d->countWithoutFilters == 0) askElsewhere();
                          });
}

void Workspace::show(const Question& question, const library::SearchResult& result)
{
    const bool isNewQuestion = !(question.query == d->found.query);
    d->result = result;
    d->found = question;
    d->countInWholeLibrary.reset();
    d->countWithoutFilters.reset();
    d->loosening.reset();
    d->articles->setReview(d->scope.review);
    d->articles->show(d->library, question.query, d->result.listing, question.order.isByDate());
    Q_EMIT resultChanged();
    if (isNewQuestion && d->openId) fetchOpen();  // other words are to be marked in it
    askReview(std::exchange(d->isReviewToGoOn, false));
}

void Workspace::askWholeLibrary()
{
    const auto ticket = d->searches.next();
    library::whenAnswered(d->library->searching().search({d->typed, sort()}), this,
                          [=, this](const Result<library::SearchResult>& result) {
                              if (!d->searches.isNewest(ticket) || !result) return;
                              d->countInWholeLibrary = result->listing.count();
                              Q_EMIT resultChanged();
                              if (*d->countInWholeLibrary == 0) askWhatToDrop();
                          });
}

void Workspace::askWhatToDrop()
{
    const auto ticket = d->searches.next();
    library::whenAnswered(d->library->searching().explain(d->typed), this,
                          [this, ticket, asked = d->typed](const Result<query::Explanation>& why) {
                              if (!d->searches.isNewest(ticket) || !why) return;
                              d->loosening = loosened(asked, *why);
                              if (d->loosening) Q_EMIT resultChanged();
                          });
}

void Workspace::select(const Selection& articles)
{
    if (d->selection == articles) return;
    d->selection = articles;
    Q_EMIT selectionChanged();
}

void Workspace::open(ArticleId id)
{
    d->isOpenedByPerson = true;
    if (d->openId == id) return Q_EMIT openArticleChanged();
    openNow(id);
}

void Workspace::openAt(ArticleId id, const Passage& passage)
{
    Q_EMIT passageAsked(id, passage);
    open(id);
}

void Workspace::reopen(ArticleId id)
{
    if (d->openId == id) return;
    d->isOpenedByPerson = false;
    openNow(id);
}

void Workspace::openNow(ArticleId id)
{
    d->openId = id;
    d->articles->keep(id);
    if (id && d->library) return fetchOpen();
    d->openings.next();
    d->openArticle.reset();
    Q_EMIT openArticleChanged();
}

void Workspace::fetchOpen()
{
    const auto ticket = d->openings.next();
    library::whenAnswered(d->library->reading().article(d->openId, d->found.query), this,
                          [=, this](const Result<library::OpenArticle>& article) {
                              if (!d->openings.isNewest(ticket)) return;
                              // What a session left may have been erased since; nobody asked for it now.
                              const bool isGone = !article && article.error().kind == ErrorKind::NotFound;
                              if (isGone && !d->isOpenedByPerson) return openNow({});
                              if (!article) return Q_EMIT failed(article.error());
                              d->openArticle = *article;
                              Q_EMIT openArticleChanged();
                          });
}

}  // namespace dateline::workspace
