// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Reviewing.h"
#include "library/WhenAnswered.h"
#include "query/Parser.h"
#include "ui/workspace/ReviewWording.h"
#include "ui/workspace/WorkspaceState.h"

#include <algorithm>
#include <utility>

// Going through a review, and what is said of its articles.
namespace dateline::workspace {

static constexpr qint64 FewArticles = 1000;

static const Review* reviewOf(const library::SidebarCounts& counts, qint64 id)
{
    const auto isIt = [id](const CountedReview& each) { return each.review.id == id; };
    const auto found = std::ranges::find_if(counts.reviews, isIt);
    return found == counts.reviews.end() ? nullptr : &found->review;
}

std::optional<Review> Workspace::review() const
{
    if (d->scope.kind != Scope::Kind::Review) return std::nullopt;
    if (const Review* known = reviewOf(d->counts, d->scope.review)) return *known;
    return Review{d->scope.review, d->scope.title, d->scope.queryText};
}

const std::optional<library::ReviewState>& Workspace::reviewState() const
{
    return d->reviewState;
}

/// Its name may be another by now; one that is deleted is left.
void Workspace::followReview()
{
    if (d->scope.kind != Scope::Kind::Review) return;
    const Review* known = reviewOf(d->counts, d->scope.review);
    if (!known) return setScope(allArticles());
    if (std::exchange(d->scope.title, known->name) != known->name) Q_EMIT scopeChanged();
}

void Workspace::beginReview(const QString& name)
{
    if (!d->library) return;
    const QString text = query::print(question().query);
    library::whenAnswered(d->library->reviewing().keep({0, name, text}), this, [this](const Result<Review>& begun) {
        if (!begun) return Q_EMIT failed(begun.error());
        d->counts.reviews.push_back({*begun});  // known before the next count
        setQueryText({});
        setFilters({});
        setScope(reviewScope(*begun));
    });
}

void Workspace::renameReview(const Review& review, const QString& name)
{
    if (!d->library) return;
    Review renamed = review;
    renamed.name = name;
    library::whenAnswered(d->library->reviewing().keep(renamed), this, [=, this](const Result<Review>& kept) {
        if (!kept) return Q_EMIT failed(kept.error());
        const auto put = [this](const Review& to) { watch(d->library->reviewing().keep(to)); };
        remember(
            tr("Renamed the review “%1”").arg(kept->name), [=] { put(review); }, [=] { put(renamed); });
    });
}

void Workspace::forgetReview(const Review& review)
{
    if (!d->library) return;
    const auto forgotten = [this](const Result<ForgottenReview>& gone) {
        if (!gone) return Q_EMIT failed(gone.error());
        remember(
            tr("Deleted the review “%1”").arg(gone->review.name),
            [this, all = *gone] { watch(d->library->reviewing().restore(all)); },
            [this, id = gone->review.id] { watch(d->library->reviewing().forget(id)); });
    };
    library::whenAnswered(d->library->reviewing().forget(review.id), this, forgotten);
}

/// Asks where the review stands; `goesOn`: and shows the article that it goes on with.
void Workspace::askReview(bool goesOn)
{
    if (!d->library || d->scope.review == 0) return;
    const auto ticket = d->reviewings.next();
    const int row = std::max(d->articles->rowOf(d->openId), 0);
    const auto known = goesOn ? review() : std::nullopt;
    if (known && d->articles->rowOf(known->at) >= 0) goOnWith(known->at);
    const bool isToBeFound = goesOn && !(known && d->articles->rowOf(known->at) >= 0);
    library::whenAnswered(d->library->reviewing().state(d->result.listing, d->scope.review, row), this,
                          [=, this](const Result<library::ReviewState>& state) {
                              if (!state) return Q_EMIT failed(state.error());
                              if (isToBeFound) goOnWith(state->next);
                              if (std::exchange(d->isReviewRestored, false)) leaveJudged(*state);
                              if (!d->reviewings.isNewest(ticket)) return;
                              d->reviewState = *state;
                              Q_EMIT reviewChanged();
                          });
}

/// The article that a session left open was judged after it was written.
void Workspace::leaveJudged(const library::ReviewState& state)
{
    const bool isJudged = d->articles->rowOf(d->openId) >= 0 && state.next && state.next != d->openId;
    if (!isJudged && d->openId) return;
    const auto known = review();
    reopen(known && d->articles->rowOf(known->at) >= 0 ? known->at : state.next);
}

void Workspace::goOnWith(ArticleId id)
{
    if (!id) return;
    select({});
    open(id);
}

void Workspace::goToUnjudged()
{
    askReview(true);
}

/// The next row that is known not to be judged; null where what is loaded does not tell.
ArticleId Workspace::nextUnjudged(int row) const
{
    for (int next = row + 1; next < d->articles->rowCount(); ++next) {
        const QModelIndex index = d->articles->index(next, 0);
        if (!index.data(listing::ArticleListModel::IsLoadedRole).toBool()) return {};
        if (!index.data(listing::ArticleListModel::VerdictRole).isValid()) return d->articles->idAt(next);
    }
    return {};
}

void Workspace::judge(std::optional<Verdict> verdict, const QString& reason)
{
    const Selection articles = inHand();
    if (!d->library || d->scope.review == 0 || articles.isEmpty()) return;
    const bool isOne = articles.count() == 1;
    if (articles.count() <= FewArticles) d->articles->markJudged(articles.ids(), verdict);
    const ArticleId next = verdict && isOne ? nextUnjudged(d->articles->rowOf(articles.first())) : ArticleId();
    const auto at = next ? std::optional(next) : std::nullopt;
    if (next) goOnWith(next);
    const bool isToBeFound = verdict && isOne && !next;
    library::whenAnswered(d->library->reviewing().judge(d->scope.review, articles, verdict, reason, at), this,
                          [=, this](const Result<library::Judged>& judged) {
                              if (!judged) return Q_EMIT failed(judged.error());
                              rememberJudged(judged->before, verdict, reason);
                              askReview(isToBeFound);
                          });
}

void Workspace::rememberJudged(const Judgements& before, std::optional<Verdict> verdict, const QString& reason)
{
    if (before.empty()) return;
    Judgements after;
    for (const Judgement& each : before) after.push_back({each.article, verdict, reason});
    const qint64 review = d->scope.review;
    remember(
        judgedToast(verdict, reason, qint64(before.size())), [=, this] { putJudgements(review, before, true); },
        [=, this] { putJudgements(review, after, false); });
}

/// Taken back, the article is looked at again.
void Workspace::putJudgements(qint64 review, const Judgements& judgements, bool isShown)
{
    if (!d->library) return;
    library::whenAnswered(d->library->reviewing().restore(review, judgements), this,
                          [=, this](const Result<library::Judged>& done) {
                              if (!done) return Q_EMIT failed(done.error());
                              if (d->scope.review != review) return;
                              if (isShown && judgements.size() == 1) goOnWith(judgements.front().article);
                              askReview(false);
                          });
}

}  // namespace dateline::workspace
