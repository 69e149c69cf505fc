// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Importing.h"
#include "library/Marking.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/DoneCommand.h"
#include "ui/workspace/MarkWording.h"
#include "ui/workspace/WorkspaceState.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace dateline::workspace {

/// A mark as it was made: the articles that it really changed, so that undo gives back exactly what was.
struct Workspace::Marked {
    Mark mark;
    QString name;  ///< of a tag or collection
    bool isSet = true;
    ArticleSet changed;
};

/// Wishes that are carried out one after the other, to be one command in the end.
struct Workspace::MarkWork {
    Selection articles;
    std::vector<MarkWish> wishes;  ///< the next one last
    std::vector<Marked> marked;
};

namespace {

/// From here on it takes long enough to be told how far it is.
constexpr qint64 LongWork = 20'000;
/// So many are shown as marked before they are; of more, those whose rows are loaded.
constexpr qint64 FewArticles = 1000;

}  // namespace

library::Reply<ArticleSet> Workspace::apply(const Mark& mark, const Selection& articles, bool isSet)
{
    showAtOnce(mark, articles, isSet);
    if (articles.count() <= LongWork) return d->library->marking().set(mark, articles, isSet);
    const Cancel cancel;
    const int id = d->works.begin({.title = tr("Marking articles"), .cancel = [cancel] { cancel.request(); }});
    const auto told = library::whenTold<Progress>(this, [this, id](const Progress& progress) {
        d->works.update(id, [&](Work& work) {
            work.done = progress.done;
            work.total = progress.total;
            work.count = tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
        });
    });
    auto reply = d->library->marking().set(mark, articles, isSet, told, cancel);
    library::whenAnswered(reply, this, [this, id](const Result<ArticleSet>&) { d->works.end(id); });
    return reply;
}

/// Tags and collections show when the store has them: their rows come anew.
void Workspace::showAtOnce(const Mark& mark, const Selection& articles, bool isSet)
{
    if (mark.kind != MarkKind::Read && mark.kind != MarkKind::Bookmark) return;
    const ArticleIds ids = articles.count() <= FewArticles ? articles.ids() : d->articles->loadedOf(articles);
    const bool isRead = mark.kind == MarkKind::Read;
    if (articles.count() <= FewArticles) letStay(mark, ids);
    isRead ? d->articles->markRead(ids, isSet) : d->articles->markBookmarked(ids, isSet);
    noteOpen(articles,
             [=](ArticleSummary& summary) { isRead ? summary.isUnread = !isSet : summary.isBookmarked = isSet; });
}

/// What the filter or the scope would let go by this mark. Many at once («mark all read») may go.
void Workspace::letStay(const Mark& mark, const ArticleIds& ids)
{
    const bool isRead = mark.kind == MarkKind::Read;
    const bool isFiltered = d->filters.isOn(isRead ? QuickFilters::Filter::Unread : QuickFilters::Filter::Bookmarked);
    if (!isFiltered && d->scope.kind != (isRead ? Scope::Kind::Unread : Scope::Kind::Bookmarks)) return;
    for (const ArticleId id : ids)
        if (d->articles->rowOf(id) >= 0) d->staying.push_back(id);
}

void Workspace::noteOpen(const Selection& articles, const std::function<void(ArticleSummary&)>& note)
{
    if (!d->openArticle || !articles.contains(d->openId)) return;
    if (d->openArticle->article.summary.id != d->openId) return;
    note(d->openArticle->article.summary);
    Q_EMIT openArticleChanged();
}

void Workspace::remember(std::vector<Marked> marked)
{
    std::erase_if(marked, [](const Marked& each) { return each.changed.isEmpty(); });
    if (marked.empty()) return;
    const Marked& first = marked.front();
    const QString text = marked.size() == 1 ? markToast(first.mark.kind, first.name, first.changed.count(), first.isSet)
                                            : marksToast(first.mark.kind, marked.size());
    const auto all = std::make_shared<const std::vector<Marked>>(std::move(marked));
    const auto run = [this, all](bool isUndo) {
        for (const Marked& each : *all) repeat(each, each.isSet != isUndo);
    };
    remember(
        text, [run] { run(true); }, [run] { run(false); });
}

void Workspace::repeat(const Marked& marked, bool isSet)
{
    if (!d->library) return;
    library::whenAnswered(apply(marked.mark, marked.changed, isSet), this,
                          [this, mark = marked.mark](const Result<ArticleSet>& changed) {
                              if (!changed) return Q_EMIT failed(changed.error());
                              followMarks(mark);
                          });
}

/// What a mark of reading takes out of the list stays there for now; what goes into the Bin or out of a collection that
/// is looked at goes.
void Workspace::followMarks(const Mark& mark)
{
    const bool isNamed = mark.kind == MarkKind::Tag || mark.kind == MarkKind::Collection;
    const bool isAsked = d->scope.isNarrow() || d->typed.root.kind != query::NodeKind::Everything;
    if ((mark.kind == MarkKind::Bin || (isNamed && isAsked)) && !d->refresh.isActive()) d->refresh.start();
}

void Workspace::mark(const Mark& mark, const Selection& articles, bool isSet)
{
    if (!d->library || articles.isEmpty()) return;
    library::whenAnswered(apply(mark, articles, isSet), this, [this, mark, isSet](const Result<ArticleSet>& changed) {
        if (!changed) return Q_EMIT failed(changed.error());
        remember({{mark, {}, isSet, *changed}});
        followMarks(mark);
    });
}

void Workspace::setRead(const Selection& articles, bool isRead)
{
    mark({MarkKind::Read}, articles, isRead);
}

void Workspace::setBookmarked(const Selection& articles, bool isBookmarked)
{
    mark({MarkKind::Bookmark}, articles, isBookmarked);
}

void Workspace::setBinned(const Selection& articles, bool isBinned)
{
    mark({MarkKind::Bin}, articles, isBinned);
}

void Workspace::changeMarks(const Selection& articles, const std::vector<MarkWish>& wishes)
{
    if (!d->library || articles.isEmpty()) return;
    const auto work = std::make_shared<MarkWork>(MarkWork{articles, wishes, {}});
    std::ranges::reverse(work->wishes);
    nextWish(work);
}

/// The tag or collection; made where it is to be set and is not there.
library::Reply<Mark> Workspace::markFor(const MarkWish& wish)
{
    library::Marking& marking = d->library->marking();
    if (wish.kind == MarkKind::Collection) return marking.collectionAt(wish.path);
    return marking.define({{MarkKind::Tag, 0}, wish.path});
}

void Workspace::nextWish(const std::shared_ptr<MarkWork>& work)
{
    if (work->wishes.empty() || !d->library) return remember(std::move(work->marked));
    const MarkWish wish = work->wishes.back();
    work->wishes.pop_back();
    library::whenAnswered(markFor(wish), this, [this, work, wish](const Result<Mark>& mark) {
        if (mark && d->library) return carryOut(work, wish, *mark);
        if (!mark) Q_EMIT failed(mark.error());
        remember(std::move(work->marked));
    });
}

void Workspace::carryOut(const std::shared_ptr<MarkWork>& work, const MarkWish& wish, const Mark& mark)
{
    library::whenAnswered(apply(mark, work->articles, wish.isSet), this,
                          [this, work, wish, mark](const Result<ArticleSet>& changed) {
                              if (!changed) Q_EMIT failed(changed.error());
                              if (changed) work->marked.push_back({mark, wish.path, wish.isSet, *changed});
                              followMarks(mark);
                              nextWish(work);
                          });
}

void Workspace::remember(const QString& text, std::function<void()> undo, std::function<void()> redo)
{
    d->undoStack.push(new DoneCommand(text, std::move(undo), std::move(redo)));
    Q_EMIT marked(text);
}

static Scope scopeOf(const Mark& mark, const QString& path)
{
    return mark.kind == MarkKind::Tag ? tagScope(path) : collectionScope(path);
}

/// «Elections/Chapter 2», by the collections that are known.
QString Workspace::pathOf(const NamedMark& named) const
{
    const auto isOuter = [&](const CountedMark& each) { return each.named.mark.id == named.parent; };
    const auto outer = std::ranges::find_if(d->counts.collections, isOuter);
    return named.parent == 0 || outer == d->counts.collections.end() ? named.name
                                                                     : outer->path + PathSeparator + named.name;
}

/// Whoever looks at it goes on looking at it.
void Workspace::redefine(const NamedMark& from, const NamedMark& to, const std::function<void()>& then)
{
    if (!d->library) return;
    const Scope before = scopeOf(from.mark, pathOf(from)), after = scopeOf(to.mark, pathOf(to));
    library::whenAnswered(d->library->marking().define(to), this, [=, this](const Result<Mark>& done) {
        if (!done) return Q_EMIT failed(done.error());
        Q_EMIT scopeRenamed(before, after);
        if (d->scope == before) setScope(after);
        if (then) then();
    });
}

void Workspace::define(const NamedMark& named)
{
    const CountedMarks& all = named.mark.kind == MarkKind::Tag ? d->counts.tags : d->counts.collections;
    const auto before = std::ranges::find(all, named.mark, [](const CountedMark& each) { return each.named.mark; });
    if (before == all.end()) return make(named);
    redefine(before->named, named, [this, old = before->named, named] {
        remember(
            definedToast(old, named), [=, this] { redefine(named, old, {}); }, [=, this] { redefine(old, named, {}); });
    });
}

void Workspace::make(const NamedMark& named)
{
    if (!d->library) return;
    library::whenAnswered(d->library->marking().define(named), this, [=, this](const Result<Mark>& mark) {
        if (!mark) return Q_EMIT failed(mark.error());
        NamedMark made = named;
        made.mark = *mark;
        const auto takeBack = [this, made] {
            if (d->library) watch(d->library->marking().forget(made.mark));
        };
        const auto again = [this, made] {
            if (d->library) watch(d->library->marking().define(made));
        };
        remember(madeToast(made), takeBack, again);
    });
}

void Workspace::forget(const Mark& mark)
{
    if (!d->library) return;
    library::whenAnswered(d->library->marking().forget(mark), this, [this](const Result<ForgottenMarks>& forgotten) {
        if (!forgotten) return Q_EMIT failed(forgotten.error());
        const auto gone = std::make_shared<ForgottenMarks>(*forgotten);
        for (const ForgottenMark& each : *gone)
            if (d->scope == scopeOf(each.named.mark, pathOf(each.named))) setScope(allArticles());
        const auto restore = [this, gone] {
            if (d->library) watch(d->library->marking().restore(*gone));
        };
        const auto again = [this, gone] {
            if (!d->library) return;
            library::whenAnswered(d->library->marking().forget(gone->front().named.mark), this,
                                  [this, gone](const Result<ForgottenMarks>& now) {
                                      if (!now) return Q_EMIT failed(now.error());
                                      *gone = *now;
                                  });
        };
        remember(forgottenToast(gone->front()), restore, again);
    });
}

void Workspace::merge(const Mark& from, const Mark& into)
{
    if (!d->library) return;
    library::whenAnswered(d->library->marking().merge(from, into), this, [=, this](const Result<MergedTags>& merged) {
        if (!merged) return Q_EMIT failed(merged.error());
        const auto done = std::make_shared<MergedTags>(*merged);
        const auto part = [this, into, done] {
            if (!d->library) return;
            watch(d->library->marking().restore(done->forgotten));
            watch(d->library->marking().set(into, done->added, false));
        };
        const auto again = [this, from, into, done] {
            if (!d->library) return;
            library::whenAnswered(d->library->marking().merge(from, into), this,
                                  [this, done](const Result<MergedTags>& now) {
                                      if (!now) return Q_EMIT failed(now.error());
                                      *done = *now;
                                  });
        };
        remember(mergedToast(done->forgotten.front()), part, again);
    });
}

void Workspace::toggleRead()
{
    setRead(inHand(), isInHand(listing::ArticleListModel::IsUnreadRole));
}

void Workspace::toggleBookmark()
{
    setBookmarked(inHand(), !isBookmarkInHand());
}

/// What comes after it in the list is opened, so that the next key meets the next article.
void Workspace::binInHand()
{
    const Selection articles = inHand();
    if (articles.isEmpty()) return;
    const bool isRestoring = d->scope.kind == Scope::Kind::Bin;
    const int row = d->articles->rowOf(articles.first());
    ArticleId next = d->articles->idAt(row + int(articles.count()));
    if (!next || articles.contains(next)) next = d->articles->idAt(row - 1);
    const bool isOpenGoing = d->openId && articles.contains(d->openId);
    setBinned(articles, !isRestoring);
    select({});
    if (isOpenGoing) open(articles.contains(next) ? ArticleId() : next);
}

bool Workspace::isBookmarkInHand() const
{
    return isInHand(listing::ArticleListModel::IsBookmarkedRole);
}

bool Workspace::isInHand(int role) const
{
    const Selection articles = inHand();
    const ArticleIds ids = articles.count() <= FewArticles ? articles.ids() : d->articles->loadedOf(articles);
    for (const ArticleId id : ids) {
        if (id == d->openId && d->openArticle && d->openArticle->article.summary.id == id) {
            const ArticleSummary& open = d->openArticle->article.summary;
            return role == listing::ArticleListModel::IsUnreadRole ? open.isUnread : open.isBookmarked;
        }
        const QModelIndex row = d->articles->index(d->articles->rowOf(id), 0);
        if (row.data(listing::ArticleListModel::IsLoadedRole).toBool()) return row.data(role).toBool();
    }
    return false;
}

void Workspace::markAllRead()
{
    if (!d->library || d->result.listing.count() == 0 || !d->result.isComplete) return;
    mark({MarkKind::Read}, d->result.listing, true);
}

void Workspace::markOldRead(qint64 batch, int days)
{
    if (!d->library) return;
    library::whenAnswered(d->library->importing().markOldRead(batch, days), this,
                          [this](const Result<ArticleIds>& read) {
                              if (!read) return Q_EMIT failed(read.error());
                              remember({{{MarkKind::Read}, {}, true, ArticleSet::of(*read)}});
                          });
}

void Workspace::markOpened(ArticleId id)
{
    if (!d->library || id != d->openId || !d->openArticle || !d->openArticle->article.summary.isUnread) return;
    watch(apply({MarkKind::Read}, ArticleIds{id}, true));
}

}  // namespace dateline::workspace
