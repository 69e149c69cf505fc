// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/baskets/BasketModel.h"

#include "ui/panes/baskets/BasketPane.h"
#include "ui/style/Dates.h"
#include "ui/style/PassageDelegate.h"
#include "ui/workspace/AnnotationWording.h"

#include <QLocale>
#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

namespace dateline::panes {

namespace {

constexpr char PassagesMime[] = "application/x-dateline-passages";
constexpr int MostQuoted = 400;

QString meta(const BasketRow& row)
{
    if (!row.article) return BasketPane::tr("Its article is not in the library now");
    return style::joined({row.article->source, style::shortDate(row.article->date), row.article->headline});
}

QString cited(const BasketRow& row)
{
    return QStringLiteral("%1\n— %2").arg(row.passage.passage.last.exact, meta(row));
}

QString lost(const BasketRow& row)
{
    if (row.passage.passage.isPlaced || !row.article) return {};
    return BasketPane::tr("These words are not in the article as it is now.");
}

}  // namespace

/// Rows that stand where they stood stay the view's own; only from the first difference on is something else there.
void BasketModel::show(const std::vector<BasketRow>& rows)
{
    const int before = rowCount();
    const int now = int(rows.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows.resize(size_t(now));
        endRemoveRows();
    }
    const int shared = std::min(before, now);
    std::copy_n(rows.begin(), shared, m_rows.begin());
    if (shared > 0) Q_EMIT dataChanged(index(0), index(shared - 1));
    if (now <= before) return;
    beginInsertRows({}, before, now - 1);
    m_rows = rows;
    endInsertRows();
}

int BasketModel::rowOf(qint64 passage) const
{
    const auto found = std::ranges::find(m_rows, passage, [](const BasketRow& row) { return row.passage.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int BasketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString BasketModel::accessibleText(int number) const
{
    const BasketRow& row = at(number);
    const QString quote = workspace::shortened(row.passage.passage.last.exact, MostQuoted);
    const QString place = BasketPane::tr("Passage %1 of %2: “%3”")
                              .arg(QLocale().toString(number + 1), QLocale().toString(rowCount()), quote);
    QStringList parts{place};
    if (!row.passage.comment.isEmpty()) parts << BasketPane::tr("Comment: %1").arg(row.passage.comment);
    if (const QString where = lost(row); !where.isEmpty()) parts << where;
    parts << meta(row);
    return parts.join(QStringLiteral(". "));
}

QVariant BasketModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BasketRow& row = at(index.row());
    switch (role) {
        case Qt::DisplayRole:  // what Ctrl+C copies
            return cited(row);
        case Qt::AccessibleTextRole:
            return accessibleText(index.row());
        case Qt::ToolTipRole:
            return Qt::convertFromPlainText(row.passage.passage.last.exact);
        case Qt::EditRole:
        case style::NoteRole:
            return row.passage.comment;
        case style::QuoteRole:
            return workspace::shortened(row.passage.passage.last.exact, MostQuoted);
        case style::MetaRole:
            return meta(row);
        case style::LostRole:
            return lost(row);
        case style::NumberRole:
            return index.row() + 1;
        default:
            return {};
    }
}

bool BasketModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const BasketPassage& passage = at(index.row()).passage;
    const QString comment = value.toString();
    if (comment != passage.comment) Q_EMIT commentWanted(passage.id, comment);
    return false;  // the row has it when the library says so
}

Qt::ItemFlags BasketModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;  // between two
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList BasketModel::mimeTypes() const
{
    return {QLatin1String(PassagesMime)};
}

QMimeData* BasketModel::mimeData(const QModelIndexList& indexes) const
{
    QModelIndexList rows = indexes;
    std::sort(rows.begin(), rows.end());
    QByteArrayList ids;
    QStringList texts;
    for (const QModelIndex& row : rows) {
        ids << QByteArray::number(at(row.row()).passage.id);
        texts << cited(at(row.row()));
    }
    auto* data = new QMimeData;
    data->setData(QLatin1String(PassagesMime), ids.join(' '));
    data->setText(texts.join(QStringLiteral("\n\n")));
    return data;
}

bool BasketModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    if (!data->hasFormat(QLatin1String(PassagesMime))) return false;
    std::vector<qint64> ids;
    for (const QByteArray& id : data->data(QLatin1String(PassagesMime)).split(' ')) ids.push_back(id.toLongLong());
    int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const auto isMoved = [&](int at) { return std::ranges::find(ids, this->at(at).passage.id) != ids.end(); };
    while (before < rowCount() && isMoved(before)) ++before;
    Q_EMIT moveWanted(ids, before < rowCount() ? at(before).passage.id : 0);
    return true;
}

}  // namespace dateline::panes
