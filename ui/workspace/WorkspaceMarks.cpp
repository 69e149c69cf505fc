// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/WhenAnswered.h"
#include "ui/workspace/WorkspaceState.h"

#include "library/Importing.h"
#include "library/Marking.h"

#include <algorithm>
#include <functional>

namespace dateline::workspace {

namespace {

/// A mark as it was made: the ids that it really changed, so that undo gives back exactly what was.
class MarkCommand final : public QUndoCommand {
public:
    using Apply = std::function<void(const ArticleIds&, bool)>;

    MarkCommand(const QString& text, ArticleIds changed, bool value, Apply apply)
        : QUndoCommand(text), m_changed(std::move(changed)), m_value(value), m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_changed, !m_value); }

    void redo() override
    {
        // Pushing a command redoes it, but what it says has happened already.
        if (std::exchange(m_isDone, true)) m_apply(m_changed, m_value);
    }

private:
    ArticleIds m_changed;
    bool m_value;
    bool m_isDone = false;
    Apply m_apply;
};

QString readToast(qsizetype count, bool isRead)
{
    if (count == 1) return isRead ? Workspace::tr("Marked read") : Workspace::tr("Marked unread");
    return isRead ? Workspace::tr("Marked %Ln read", nullptr, int(count))
                  : Workspace::tr("Marked %Ln unread", nullptr, int(count));
}

QString bookmarkToast(qsizetype count, bool isBookmarked)
{
    if (count == 1) return isBookmarked ? Workspace::tr("Bookmarked") : Workspace::tr("Bookmark removed");
    return isBookmarked ? Workspace::tr("Bookmarked %Ln", nullptr, int(count))
                        : Workspace::tr("%Ln bookmarks removed", nullptr, int(count));
}

}  // namespace

library::Reply<ArticleIds> Workspace::applyRead(const ArticleIds& ids, bool isRead)
{
    d->articles->markRead(ids, isRead);
    noteOpen(ids, [=](ArticleSummary& summary) { summary.isUnread = !isRead; });
    return d->library->marking().setRead(ids, isRead);
}

library::Reply<ArticleIds> Workspace::applyBookmarked(const ArticleIds& ids, bool isBookmarked)
{
    d->articles->markBookmarked(ids, isBookmarked);
    noteOpen(ids, [=](ArticleSummary& summary) { summary.isBookmarked = isBookmarked; });
    return d->library->marking().setBookmarked(ids, isBookmarked);
}

void Workspace::noteOpen(const ArticleIds& ids, const std::function<void(ArticleSummary&)>& note)
{
    if (!d->openArticle || std::ranges::find(ids, d->openId) == ids.end()) return;
    if (d->openArticle->article.summary.id != d->openId) return;
    note(d->openArticle->article.summary);
    Q_EMIT openArticleChanged();
}

void Workspace::remember(const library::Reply<ArticleIds>& reply, bool value, Toast toast, Apply apply)
{
    library::whenAnswered(reply, this, [this, value, toast, apply](const Result<ArticleIds>& changed) {
        if (!changed) return Q_EMIT failed(changed.error());
        if (changed->empty()) return;
        const QString text = toast(qsizetype(changed->size()), value);
        d->undoStack.push(new MarkCommand(text, *changed, value, [this, apply](const ArticleIds& ids, bool to) {
            if (d->library) watch((this->*apply)(ids, to));
        }));
        Q_EMIT marked(text);
    });
}

void Workspace::watch(const library::Reply<ArticleIds>& reply)
{
    library::whenAnswered(reply, this, [this](const Result<ArticleIds>& changed) {
        if (!changed) Q_EMIT failed(changed.error());
    });
}

void Workspace::setRead(const ArticleIds& ids, bool isRead)
{
    if (!d->library || ids.empty()) return;
    remember(applyRead(ids, isRead), isRead, readToast, &Workspace::applyRead);
}

void Workspace::setBookmarked(const ArticleIds& ids, bool isBookmarked)
{
    if (!d->library || ids.empty()) return;
    remember(applyBookmarked(ids, isBookmarked), isBookmarked, bookmarkToast, &Workspace::applyBookmarked);
}

void Workspace::toggleRead()
{
    setRead(inHand(), isInHand(listing::ArticleListModel::IsUnreadRole));
}

void Workspace::toggleBookmark()
{
    setBookmarked(inHand(), !isBookmarkInHand());
}

bool Workspace::isBookmarkInHand() const
{
    return isInHand(listing::ArticleListModel::IsBookmarkedRole);
}

bool Workspace::isInHand(int role) const
{
    for (const ArticleId id : inHand()) {
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
    remember(d->library->marking().markAllRead(d->result.listing), true, readToast, &Workspace::applyRead);
}

void Workspace::markOldRead(qint64 batch, int days)
{
    if (!d->library) return;
    remember(d->library->importing().markOldRead(batch, days), true, readToast, &Workspace::applyRead);
}

void Workspace::markOpened(ArticleId id)
{
    if (!d->library || id != d->openId || !d->openArticle || !d->openArticle->article.summary.isUnread) return;
    watch(applyRead({id}, true));
}

}  // namespace dateline::workspace
