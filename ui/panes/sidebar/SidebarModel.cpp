// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarModel.h"

#include "ui/style/Dates.h"
#include "ui/workspace/Dragging.h"
#include "ui/workspace/ReviewWording.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace dateline::panes {

using workspace::Scope;

SidebarModel::SidebarModel(QObject* parent) : QAbstractListModel(parent), m_rows(rowsOf(nullptr)) {}

void SidebarModel::setCounts(const library::SidebarCounts& counts)
{
    m_counts = counts;
    m_hasCounts = true;
    show(rowsOf(&m_counts));
}

void SidebarModel::setGathered(qint64 passages)
{
    m_gathered = passages;
    show(rowsOf(m_hasCounts ? &m_counts : nullptr));
}

void SidebarModel::show(std::vector<Row> rows)
{
    const auto isSame = [](const Row& a, const Row& b) { return a.isSame(b); };
    if (std::ranges::equal(rows, m_rows, isSame)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<SidebarModel::Row> SidebarModel::rowsOf(const library::SidebarCounts* counts) const
{
    const auto told = [&](qint64 library::SidebarCounts::*member) {
        return counts ? std::optional(counts->*member) : std::nullopt;
    };
    std::vector<Row> rows;
    rows.push_back({workspace::allArticles(), QStringLiteral("list"), told(&library::SidebarCounts::articles), {}});
    rows.push_back({workspace::unreadArticles(), QStringLiteral("unread"), told(&library::SidebarCounts::unread), {}});
    rows.push_back(
        {workspace::todaysArticles(), QStringLiteral("calendar3"), told(&library::SidebarCounts::today), {}});
    rows.push_back(
        {workspace::bookmarkedArticles(), QStringLiteral("bookmark"), told(&library::SidebarCounts::bookmarked), {}});
    rows.push_back(middleRow(workspace::Middle::Notes, tr("Highlights and notes"), QStringLiteral("highlighter")));
    rows.push_back(middleRow(workspace::Middle::Basket, tr("Basket"), QStringLiteral("basket")));
    if (counts) rows.back().count = m_gathered;
    if (!counts) return rows;
    rows.push_back(heading(tr("Collections"), MarkKind::Collection));
    for (const CountedMark& collection : counts->collections) rows.push_back(markRow(collection));
    if (!counts->reviews.empty()) rows.push_back(heading(tr("Reviews")));
    for (const CountedReview& review : counts->reviews) rows.push_back(reviewRow(review));
    rows.push_back(heading(tr("Tags"), MarkKind::Tag));
    for (const CountedMark& tag : counts->tags) rows.push_back(markRow(tag));
    if (!counts->sources.empty()) rows.push_back(heading(tr("Sources")));
    for (const SourceSummary& source : counts->sources) rows.push_back(sourceRow(source));
    rows.push_back(binRow(counts->binned));
    return rows;
}

SidebarModel::Row SidebarModel::middleRow(workspace::Middle middle, const QString& title, const QString& icon)
{
    Row row;
    row.scope.title = title;
    row.icon = icon;
    row.middle = middle;
    return row;
}

SidebarModel::Row SidebarModel::heading(const QString& title, std::optional<MarkKind> kind)
{
    Row row;
    row.scope.title = title;
    row.isHeading = true;
    row.isChoosable = false;
    if (kind) row.mark = CountedMark{{{*kind, 0}, {}}, 0, {}};
    return row;
}

SidebarModel::Row SidebarModel::markRow(const CountedMark& mark)
{
    Row row;
    const bool isTag = mark.named.mark.kind == MarkKind::Tag;
    row.scope = isTag ? workspace::tagScope(mark.path) : workspace::collectionScope(mark.path);
    row.icon = isTag ? QString() : QStringLiteral("folder");
    row.count = mark.articles;
    row.mark = mark;
    return row;
}

SidebarModel::Row SidebarModel::binRow(qint64 count)
{
    Row row;
    row.scope = workspace::bin();
    row.icon = QStringLiteral("trash");
    row.count = count;
    row.mark = CountedMark{{{MarkKind::Bin, 0}, row.scope.title}, count, {}};
    return row;
}

/// The count is of what was judged: how much its search finds is not asked for every row.
SidebarModel::Row SidebarModel::reviewRow(const CountedReview& review)
{
    Row row;
    row.scope = workspace::reviewScope(review.review);
    row.icon = QStringLiteral("check2-all");
    row.count = review.tally.judged();
    row.review = review;
    return row;
}

SidebarModel::Row SidebarModel::sourceRow(const SourceSummary& source)
{
    Row row;
    const bool isNamed = source.id != 0;
    row.scope = isNamed ? workspace::sourceScope(source.name) : Scope{Scope::Kind::Source, tr("No source"), {}};
    row.isChoosable = isNamed;  // the query language has no words for «without a source»
    row.count = source.articles;
    if (isNamed) row.source = source;
    if (source.first.isKnown())
        row.period = tr("%1 to %2", "dates").arg(style::shortDate(source.first), style::shortDate(source.last));
    return row;
}

int SidebarModel::rowOf(const Scope& scope) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row& r) {
        return r.isChoosable && r.middle == workspace::Middle::Articles && r.scope == scope;
    });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int SidebarModel::rowOf(workspace::Middle middle) const
{
    if (middle == workspace::Middle::Articles) return -1;
    const auto row = std::ranges::find(m_rows, middle, &Row::middle);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int SidebarModel::rowOf(const Mark& mark) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row& r) { return !r.isHeading && r.mark && r.mark->named.mark == mark; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

std::optional<CountedMark> SidebarModel::markAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(size_t(row)).mark : std::nullopt;
}

const SourceSummary* SidebarModel::sourceAt(int row) const
{
    const Row* const found = row >= 0 && row < rowCount() ? &m_rows.at(size_t(row)) : nullptr;
    return found && found->source ? &*found->source : nullptr;
}

const Review* SidebarModel::reviewAt(int row) const
{
    const Row* const found = row >= 0 && row < rowCount() ? &m_rows.at(size_t(row)) : nullptr;
    return found && found->review ? &found->review->review : nullptr;
}

int SidebarModel::firstSource() const
{
    const auto isSource = [](const Row& row) { return row.isChoosable && row.scope.kind == Scope::Kind::Source; };
    const auto row = std::ranges::find_if(m_rows, isSource);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(size_t(index.row()));
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return row.scope.title;
        case Qt::ToolTipRole:
            return toolTip(row);
        case Qt::AccessibleTextRole:
            return accessibleText(row);
        case CountRole:
            return row.count ? QVariant(*row.count) : QVariant();
        case IsHeadingRole:
            return row.isHeading;
        case IconRole:
            return row.icon;
        case DepthRole:
            return row.mark ? int(row.mark->path.count(PathSeparator)) : 0;
        case ColourRole:
            return !row.isHeading && row.mark && row.mark->named.mark.kind == MarkKind::Tag
                       ? QVariant(row.mark->named.colour)
                       : QVariant();
        default:
            return {};
    }
}

QString SidebarModel::toolTip(const Row& row) const
{
    QStringList lines{row.scope.title};
    if (!row.period.isEmpty()) lines.append(row.period);
    if (row.review) lines.append(workspace::tallyText(row.review->tally));
    if (row.source && row.source->isRenamed) lines.append(tr("Renamed; imported under another name"));
    return lines.join(u'\n');
}

QString SidebarModel::accessibleText(const Row& row) const
{
    if (row.isHeading || !row.count) return row.scope.title;
    if (row.middle == workspace::Middle::Basket)
        return tr("%1: %Ln passages", "basket, count", int(*row.count)).arg(row.scope.title);
    if (row.review) return tr("%1: %Ln articles judged", "review, count", int(*row.count)).arg(row.scope.title);
    const QString count = tr("%1: %Ln articles", "scope, count", int(*row.count)).arg(row.scope.title);
    return row.period.isEmpty() ? count : tr("%1, from %2", "count, period").arg(count, row.period);
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Row& row = m_rows.at(size_t(index.row()));
    Qt::ItemFlags flags = Qt::ItemNeverHasChildren;
    if (row.mark) flags |= Qt::ItemIsDropEnabled;
    if (!row.isChoosable) return flags;
    flags |= Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row.source || row.review) flags |= Qt::ItemIsEditable;
    if (!row.mark || row.mark->named.mark.kind == MarkKind::Bin) return flags;
    flags |= Qt::ItemIsEditable;
    return row.mark->named.mark.kind == MarkKind::Collection ? flags | Qt::ItemIsDragEnabled : flags;
}

bool SidebarModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto mark = role == Qt::EditRole ? markAt(index.row()) : std::nullopt;
    const QString name = value.toString().simplified();
    const SourceSummary* const source = role == Qt::EditRole ? sourceAt(index.row()) : nullptr;
    if (source && !name.isEmpty() && name != source->name) Q_EMIT sourceNameWanted(QString(source->name), name);
    const Review* const review = role == Qt::EditRole ? reviewAt(index.row()) : nullptr;
    if (review && !name.isEmpty() && name != review->name) Q_EMIT reviewNameWanted(Review(*review), name);
    if (!mark || mark->named.mark.id == 0 || name.isEmpty() || name == mark->named.name) return false;
    NamedMark renamed = mark->named;
    renamed.name = name;
    Q_EMIT definitionWanted(renamed);
    return false;  // the row has its new name when the store says so
}

QStringList SidebarModel::mimeTypes() const
{
    return {QLatin1String(workspace::ArticlesMime), QLatin1String(workspace::CollectionMime)};
}

QMimeData* SidebarModel::mimeData(const QModelIndexList& indexes) const
{
    const auto mark = indexes.isEmpty() ? std::nullopt : markAt(indexes.first().row());
    if (!mark) return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(workspace::CollectionMime), QByteArray::number(mark->named.mark.id));
    return data;
}

/// The dragged collection as it would be there; nothing where it stands there already, or would stand within itself.
std::optional<NamedMark> SidebarModel::moved(const QMimeData& data, const Row& onto) const
{
    const qint64 id = data.data(QLatin1String(workspace::CollectionMime)).toLongLong();
    const int row = rowOf(Mark{MarkKind::Collection, id});
    if (row < 0 || !onto.mark || onto.mark->named.mark.kind != MarkKind::Collection) return {};
    const CountedMark& dragged = *m_rows.at(size_t(row)).mark;
    const CountedMark& outer = *onto.mark;
    const bool isWithin = outer.named.mark == dragged.named.mark || outer.path.startsWith(dragged.path + PathSeparator);
    if (isWithin || dragged.named.parent == outer.named.mark.id) return {};
    NamedMark moved = dragged.named;
    moved.parent = outer.named.mark.id;
    return moved;
}

bool SidebarModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    if (!parent.isValid()) return false;
    const Row& onto = m_rows.at(size_t(parent.row()));
    if (data->hasFormat(QLatin1String(workspace::ArticlesMime))) return onto.mark && !onto.isHeading;
    return data->hasFormat(QLatin1String(workspace::CollectionMime)) && moved(*data, onto);
}

bool SidebarModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const Row& onto = m_rows.at(size_t(parent.row()));
    if (data->hasFormat(QLatin1String(workspace::ArticlesMime)))
        Q_EMIT articlesDropped(*onto.mark);
    else
        Q_EMIT definitionWanted(*moved(*data, onto));
    return true;
}

}  // namespace dateline::panes
