// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/ArticleListModel.h"

#include "library/WhenAnswered.h"
#include "listing/AccessibleText.h"
#include "listing/PageCache.h"

#include <QDate>

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline::listing {

/// Qt counts rows in int; two thousand million articles are more than anybody has.
static int cappedCount(const ListedRows& rows)
{
    return int(std::min<qint64>(rows.count(), std::numeric_limits<int>::max()));
}

struct ArticleListModel::Private {
    explicit Private(ArticleListModel& owner) : model(owner) {}

    void reset(const Listing& listing);
    void follow(const ListedRows& newer);
    void dropUnkept();
    void scheduleAsking();
    void ask();
    void take(const PageCache::Request& request, const Result<std::vector<library::Row>>& answer);
    void tell(const ArticleIds& ids);
    QVariant valueOf(const library::Row& row, int modelRow, int role) const;
    std::optional<Verdict> verdictOn(const ArticleSummary& article) const;
    QString said(const ArticleSummary& article) const;
    bool startsDay(const library::Row& row, int modelRow) const;

    ArticleListModel& model;
    std::weak_ptr<library::Library> library;
    FetchRows fetch;
    Wording wording;
    qint64 review = 0;
    query::Query query;
    ListedRows rows;
    int shown = 0;  // what rowCount says; differs from the rows' count only while these are being changed
    ArticleId kept;
    bool isInDateOrder = false;
    bool isAskingSoon = false;
    PageCache cache;
};

ArticleListModel::ArticleListModel(QObject* parent) : QAbstractListModel(parent), d(std::make_unique<Private>(*this)) {}

ArticleListModel::~ArticleListModel() = default;

void ArticleListModel::show(std::shared_ptr<library::Library> library, const query::Query& query,
                            const Listing& listing, bool isInDateOrder)
{
    if (d->library.lock() != library) clear();
    d->library = library;
    const auto rows = [library = std::move(library)](ArticleIds ids, const query::Query& asked) {
        return library->searching().rows(std::move(ids), asked);
    };
    show(rows, query, listing, isInDateOrder);
}

void ArticleListModel::show(const FetchRows& fetch, const query::Query& query, const Listing& listing,
                            bool isInDateOrder)
{
    const bool isRefresh = d->fetch && d->query == query;
    d->fetch = fetch;
    d->query = query;
    d->isInDateOrder = isInDateOrder;
    if (isRefresh) return d->follow(ListedRows::following(d->rows, listing, d->kept));
    d->cache.ageAll();
    d->reset(listing);
}

void ArticleListModel::clear()
{
    d->fetch = {};
    d->library.reset();
    d->query = {};
    d->kept = {};
    d->cache.clear();
    d->reset({});
}

void ArticleListModel::keep(ArticleId id)
{
    d->kept = id;
    // Not at once: the call may come from a selection model that is in the middle of telling.
    QMetaObject::invokeMethod(
        this, [this] { d->dropUnkept(); }, Qt::QueuedConnection);
}

void ArticleListModel::setVisibleRange(int first, int last)
{
    d->cache.see(first, last);
    d->scheduleAsking();
}

void ArticleListModel::setWording(Wording wording)
{
    d->wording = std::move(wording);
}

const Listing& ArticleListModel::listing() const
{
    return d->rows.listing();
}

ArticleId ArticleListModel::idAt(int row) const
{
    return row >= 0 && row < d->rows.count() ? d->rows.at(row) : ArticleId();
}

int ArticleListModel::rowOf(ArticleId id) const
{
    const qint64 row = d->rows.rowOf(id);
    return row < d->shown ? int(row) : -1;
}

Selection ArticleListModel::selected(const std::vector<RowRange>& rows) const
{
    return d->rows.selected(rows);
}

ArticleIds ArticleListModel::loadedOf(const Selection& selection) const
{
    ArticleIds ids = d->cache.known();
    std::erase_if(ids, [&](ArticleId id) { return !selection.contains(id); });
    return ids;
}

void ArticleListModel::refresh(const ArticleIds& ids)
{
    d->cache.age(ids);
    d->scheduleAsking();
}

void ArticleListModel::refreshAll()
{
    d->cache.ageAll();
    d->scheduleAsking();
}

void ArticleListModel::markRead(const ArticleIds& ids, bool isRead)
{
    d->tell(d->cache.setUnread(ids, !isRead));
}

void ArticleListModel::markBookmarked(const ArticleIds& ids, bool isBookmarked)
{
    d->tell(d->cache.setBookmarked(ids, isBookmarked));
}

void ArticleListModel::setReview(qint64 id)
{
    if (std::exchange(d->review, id) == id || d->shown == 0) return;
    Q_EMIT dataChanged(index(0), index(d->shown - 1), {VerdictRole, Qt::AccessibleTextRole});
}

void ArticleListModel::markJudged(const ArticleIds& ids, std::optional<Verdict> verdict)
{
    d->tell(d->cache.setVerdict(ids, d->review, verdict));
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->shown;
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

/// Called some 1,500 times a screen, mostly for roles that nobody serves: these are answered first.
QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    const bool isServed =
        role > Qt::UserRole || role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isServed || !index.isValid() || index.row() >= d->rows.count()) return {};
    const ArticleId id = d->rows.at(index.row());
    if (role == IdRole) return QVariant::fromValue(id);
    const library::Row* row = d->cache.row(id);
    if (!d->cache.isFresh(id)) {
        d->cache.want(index.row());
        d->scheduleAsking();
    }
    if (role == IsLoadedRole) return row != nullptr;
    if (!row) return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    return d->valueOf(*row, index.row(), role);
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    return {{IdRole, "id"},
            {IsLoadedRole, "isLoaded"},
            {HeadlineRole, "headline"},
            {SourceRole, "source"},
            {PlaceRole, "place"},
            {BylineRole, "byline"},
            {LanguageRole, "language"},
            {DateRole, "date"},
            {DayRole, "day"},
            {StartsDayRole, "startsDay"},
            {WordsRole, "words"},
            {IsUnreadRole, "isUnread"},
            {IsBookmarkedRole, "isBookmarked"},
            {IsCorrectedRole, "isCorrected"},
            {HeadlineMatchesRole, "headlineMatches"},
            {SnippetRole, "snippet"},
            {TagsRole, "tags"},
            {VerdictRole, "verdict"},
            {AlikeRole, "alike"},
            {Qt::DisplayRole, "display"},
            {Qt::AccessibleTextRole, "accessibleText"}};
}

QVariant ArticleListModel::Private::valueOf(const library::Row& row, int modelRow, int role) const
{
    const ArticleSummary& article = row.summary;
    switch (role) {
        case Qt::DisplayRole:
        case HeadlineRole:
            return article.headline;
        case Qt::AccessibleTextRole:
            return alikeText(row.alike, said(article));
        case SourceRole:
            return article.source;
        case PlaceRole:
            return article.place;
        case BylineRole:
            return article.byline;
        case LanguageRole:
            return article.language;
        case DateRole:
            return QVariant::fromValue(article.date);
        case DayRole:
            return dayOf(article.date);
        case StartsDayRole:
            return startsDay(row, modelRow);
        case WordsRole:
            return article.words;
        case IsUnreadRole:
            return article.isUnread;
        case IsBookmarkedRole:
            return article.isBookmarked;
        case IsCorrectedRole:
            return article.isCorrected;
        case Qt::ToolTipRole:
            return article.isCorrected ? correctedText() : QVariant();
        case HeadlineMatchesRole:
            return QVariant::fromValue(row.headlineMatches);
        case SnippetRole:
            return QVariant::fromValue(row.snippet);
        case TagsRole:
            return QVariant::fromValue(article.tags);
        case VerdictRole:
            return verdictOn(article) ? QVariant(int(*verdictOn(article))) : QVariant();
        case AlikeRole:
            return int(row.alike);
        default:
            return {};
    }
}

std::optional<Verdict> ArticleListModel::Private::verdictOn(const ArticleSummary& article) const
{
    const auto found = std::ranges::find(article.verdicts, review, &ReviewVerdict::review);
    return review != 0 && found != article.verdicts.end() ? std::optional(found->verdict) : std::nullopt;
}

QString ArticleListModel::Private::said(const ArticleSummary& article) const
{
    const QString text = wording ? wording(article) : accessibleText(article);
    const auto verdict = verdictOn(article);
    return verdict ? ArticleListModel::tr("%1, %2", "article, verdict").arg(text, verdictText(*verdict)) : text;
}

/// While the row before is not known there is no heading: one too few for a moment is quieter than one too many.
bool ArticleListModel::Private::startsDay(const library::Row& row, int modelRow) const
{
    if (!isInDateOrder) return false;
    if (modelRow == 0) return true;
    const library::Row* before = cache.row(rows.at(modelRow - 1));
    return before && dayOf(before->summary.date) != dayOf(row.summary.date);
}

void ArticleListModel::Private::reset(const Listing& listing)
{
    model.beginResetModel();
    rows = ListedRows(listing);
    shown = cappedCount(rows);
    model.endResetModel();
    scheduleAsking();
}

/// New rows are added at the end, then all take their places as a change of layout, then what is left over goes from
/// the end: views keep selection, current row and scroll position, and nothing of a million rows is compared.
void ArticleListModel::Private::follow(const ListedRows& newer)
{
    const int before = shown;
    const int after = cappedCount(newer);
    if (after > before) {
        model.beginInsertRows({}, before, after - 1);
        shown = after;
        model.endInsertRows();
    }
    Q_EMIT model.layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = model.persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from) {
        const qint64 row = index.row() < rows.count() ? newer.rowOf(rows.at(index.row())) : -1;
        to.append(row < 0 ? QModelIndex() : model.index(int(row)));
    }
    rows = newer;
    model.changePersistentIndexList(from, to);
    Q_EMIT model.layoutChanged({}, VerticalSortHint);
    if (after < before) {
        model.beginRemoveRows({}, after, before - 1);
        shown = after;
        model.endRemoveRows();
    }
    scheduleAsking();
}

void ArticleListModel::Private::dropUnkept()
{
    if (rows.extra() && rows.extra() != kept) follow(ListedRows(rows.listing()));
}

/// Once the event that asked is over, so that a whole screen's wishes are known before the first is sent.
void ArticleListModel::Private::scheduleAsking()
{
    if (isAskingSoon) return;
    isAskingSoon = true;
    QMetaObject::invokeMethod(
        &model, [this] { ask(); }, Qt::QueuedConnection);
}

void ArticleListModel::Private::ask()
{
    isAskingSoon = false;
    if (!fetch) return;
    while (const auto request = cache.next(rows)) {
        library::whenAnswered(fetch(request->ids, query), &model,
                              [this, request = *request](const auto& answer) { take(request, answer); });
    }
}

/// After an error the rows stay as they are, until something changes: asking again would ask for ever.
void ArticleListModel::Private::take(const PageCache::Request& request, const Result<std::vector<library::Row>>& answer)
{
    if (answer)
        cache.put(request, *answer);
    else
        cache.giveUp(request);
    tell(request.ids);
    scheduleAsking();
}

/// The row after each run is told too: whether it starts a day depends on the one before it.
void ArticleListModel::Private::tell(const ArticleIds& ids)
{
    std::vector<qint64> changed;
    for (const ArticleId id : ids)
        if (const qint64 row = rows.rowOf(id); row >= 0 && row < shown) changed.push_back(row);
    std::ranges::sort(changed);
    for (size_t first = 0; first < changed.size();) {
        size_t last = first;
        while (last + 1 < changed.size() && changed[last + 1] == changed[last] + 1) ++last;
        const qint64 after = std::min<qint64>(changed[last] + 1, shown - 1);
        Q_EMIT model.dataChanged(model.index(int(changed[first])), model.index(int(after)));
        first = last + 1;
    }
}

}  // namespace dateline::listing
