// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/TableRow.h"

#include "listing/ArticleListModel.h"
#include "ui/panes/articles/ColumnHeader.h"
#include "ui/style/AlikeChip.h"
#include "ui/style/CodePoints.h"
#include "ui/style/Dates.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/TagChips.h"
#include "ui/style/TextLines.h"
#include "ui/style/Theme.h"
#include "ui/style/VerdictSign.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dateline::panes {

using listing::ArticleListModel;
using namespace style;

namespace {

constexpr int DotSize = 7, StarSize = 12, PencilSize = 11, PencilRoom = 18;

struct TableRow {
    Q_DECLARE_TR_FUNCTIONS(TableRow)
};

QString dateText(const ArticleDate& date)
{
    return joined({shortDate(date), timeOf(date)});
}

QString headlineOf(const QString& headline)
{
    return headline.isEmpty() ? TableRow::tr("(no headline)") : headline;
}

/// What stands in a column of text.
QString textOf(Column column, const QModelIndex& index)
{
    switch (column) {
        case Column::Date:
            return dateText(index.data(ArticleListModel::DateRole).value<ArticleDate>());
        case Column::Headline:
            return headlineOf(index.data(ArticleListModel::HeadlineRole).toString());
        case Column::Source:
            return index.data(ArticleListModel::SourceRole).toString();
        case Column::Place:
            return index.data(ArticleListModel::PlaceRole).toString();
        case Column::Byline:
            return index.data(ArticleListModel::BylineRole).toString();
        case Column::Language:
            return index.data(ArticleListModel::LanguageRole).toString();
        case Column::Words:
            return QLocale().toString(index.data(ArticleListModel::WordsRole).toInt());
        default:
            return {};
    }
}

constexpr int LeastBesideAlike = 60;

/// `cell`: what of the headline's is in sight.
AlikeChip alikeOf(const QModelIndex& index, const QRect& cell)
{
    const bool hasRoom = cell.width() >= LeastBesideAlike;
    return {hasRoom ? index.data(ArticleListModel::AlikeRole).toInt() : 0, cell.width() / 4};
}

/// A cell that ends beyond the view has its chip where the view ends.
QRect inSight(const QRect& cell, const QStyleOptionViewItem& option)
{
    return cell & option.rect.adjusted(metrics::Gap, 0, -metrics::Gap, 0);
}

QRect cellOf(Column column, const QStyleOptionViewItem& option, const ColumnHeader& header)
{
    return header.cell(column, option.rect.top(), option.rect.height()).adjusted(metrics::Gap, 0, -metrics::Gap, 0);
}

class Painted final {
public:
    Painted(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter),
          m_option(option),
          m_index(index),
          m_theme(themeOf(option.palette)),
          m_isSelected(option.state.testFlag(QStyle::State_Selected)),
          m_isUnread(index.data(ArticleListModel::IsUnreadRole).toBool()),
          m_isCorrected(index.data(ArticleListModel::IsCorrectedRole).toBool())
    {
    }

    void ground() const;
    void placeholder(const QRect& cell) const;
    void state(const QRect& cell) const;
    void tags(const QRect& cell) const;
    void headline(const QRect& cell, bool hasSigns) const;  ///< in it where there is no column of them
    void text(const QRect& cell, Column column) const;

private:
    QRect visual(const QRect& within, const QRect& rect) const
    {
        return QStyle::visualRect(m_option.direction, within, rect);
    }
    void standing(const QRect& place) const;
    void sign(const QRect& place, const QString& name, const QColor& colour, int size) const;
    void pencil(const QRect& place) const;

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    const Theme& m_theme;
    bool m_isSelected, m_isUnread, m_isCorrected;
};

void Painted::ground() const
{
    const QRect& row = m_option.rect;
    if (m_isSelected)
        m_painter.fillRect(row, m_theme.selection);
    else if (m_option.state.testFlag(QStyle::State_MouseOver))
        m_painter.fillRect(row, m_theme.hover);
    m_painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.hairline);
    if (!m_option.state.testFlag(QStyle::State_HasFocus)) return;
    m_painter.fillRect(visual(row, QRect(row.left(), row.top(), 3, row.height() - 1)), m_theme.accent);
    if (!m_isSelected)
        shapes::rounded(m_painter, QRectF(row).adjusted(1.5, 1.5, -1.5, -2.5), Qt::transparent, m_theme.accent, 1);
}

void Painted::placeholder(const QRect& cell) const
{
    QRect bar(cell.left(), 0, cell.width() * 2 / 3, 8);
    bar.moveTop(cell.center().y() - 4);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.chip);
    m_painter.drawRoundedRect(visual(cell, bar), 3, 3);
}

void Painted::standing(const QRect& place) const
{
    const QVariant verdict = m_index.data(ArticleListModel::VerdictRole);
    if (verdict.isValid())
        return style::paintVerdict(m_painter, place, Verdict(verdict.toInt()), m_theme, m_isSelected);
    if (!m_isUnread) return;
    QRect dot(0, 0, DotSize, DotSize);
    dot.moveCenter(place.center());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawEllipse(dot);
}

void Painted::state(const QRect& cell) const
{
    const int third = std::min(cell.width() / 3, 2 * StarSize);
    const auto place = [&](int number) {
        return visual(cell, QRect(cell.left() + number * third, cell.top(), third, cell.height()));
    };
    standing(place(0));
    if (m_index.data(ArticleListModel::IsBookmarkedRole).toBool())
        sign(place(1), QStringLiteral("star-fill"), m_theme.bookmark, StarSize);
    if (m_isCorrected) pencil(place(2));
}

void Painted::sign(const QRect& place, const QString& name, const QColor& colour, int size) const
{
    QRect sign(0, 0, size, size);
    sign.moveCenter(place.center());
    icon(name, colour).paint(&m_painter, sign);
}

void Painted::pencil(const QRect& place) const
{
    sign(place, QStringLiteral("pencil"), m_isSelected ? m_theme.selectionFaint : m_theme.faint, PencilSize);
}

void Painted::tags(const QRect& cell) const
{
    const auto tags = m_index.data(ArticleListModel::TagsRole).value<std::vector<TagLabel>>();
    const TagChips chips(tags, cell.width());
    QRect line(cell.left(), 0, chips.width(), QFontMetrics(font(Face::Tiny)).height() + metrics::Grid);
    line.moveTop(cell.top() + (cell.height() - 1 - line.height()) / 2);  // chips stand at the end of their line
    chips.paint(m_painter, visual(cell, line), m_option.direction, m_theme);
}

void Painted::headline(const QRect& cell, bool hasSigns) const
{
    const QRect seen = inSight(cell, m_option);
    const AlikeChip alike = alikeOf(m_index, seen);
    alike.paint(m_painter, visual(seen, alike.placeIn(seen)), m_theme);
    const QRect rest = alike.width() > 0 ? visual(seen, seen.adjusted(0, 0, -alike.width() - metrics::Gap, 0)) : cell;
    QRect room = rest;
    if (hasSigns) {
        const QRect first(rest.left(), rest.top(), DotSize + metrics::Gap, rest.height());
        const QRect last(rest.right() + 1 - PencilRoom, rest.top(), PencilRoom, rest.height());
        standing(visual(rest, first));
        if (m_isCorrected) pencil(visual(rest, last));
        room = visual(rest, rest.adjusted(first.width(), 0, m_isCorrected ? -PencilRoom : 0, 0));
    }
    const QString headline = m_index.data(ArticleListModel::HeadlineRole).toString();
    TextLines line(headlineOf(headline), font(m_isUnread ? Face::HeadlineUnread : Face::Headline), room.width(), 1,
                   m_option.direction);
    const auto matches = m_index.data(ArticleListModel::HeadlineMatchesRole).value<std::vector<TextRange>>();
    const double top = room.top() + (room.height() - 1 - line.height()) / 2;
    line.draw(m_painter, {double(room.left()), top}, m_isSelected ? m_theme.selectionText : m_theme.text,
              utf16Ranges(headline, matches), m_theme.match, m_theme.matchText);
}

void Painted::text(const QRect& cell, Column column) const
{
    m_painter.setFont(font(Face::Small));
    m_painter.setPen(m_isSelected ? m_theme.selectionFaint : m_theme.faint);
    const QString text = m_painter.fontMetrics().elidedText(textOf(column, m_index), Qt::ElideRight, cell.width());
    const auto side = column == Column::Words ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.drawText(cell.adjusted(0, 0, 0, -1),
                       int(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine,
                       text);
}

}  // namespace

void paintTableRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ColumnHeader& header)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Painted row(painter, option, index);
    row.ground();
    const bool isLoaded = index.data(ArticleListModel::IsLoadedRole).toBool();
    for (const Column column : header.shown()) {
        const QRect whole = header.cell(column, option.rect.top(), option.rect.height());
        const QRect cell = cellOf(column, option, header);
        if (cell.width() <= 0 || !whole.intersects(option.rect)) continue;
        painter.setClipRect(whole);
        if (!isLoaded)
            row.placeholder(cell);
        else if (column == Column::State)
            row.state(cell);
        else if (column == Column::Tags)
            row.tags(cell);
        else if (column == Column::Headline)
            row.headline(cell, !header.isShown(Column::State));
        else
            row.text(cell, column);
    }
    painter.restore();
}

QRect tableAlikePlace(const QStyleOptionViewItem& option, const QModelIndex& index, const ColumnHeader& header)
{
    if (!header.isShown(Column::Headline)) return {};
    const QRect seen = inSight(cellOf(Column::Headline, option, header), option);
    const AlikeChip alike = alikeOf(index, seen);
    return alike.width() > 0 ? QStyle::visualRect(option.direction, seen, alike.placeIn(seen)) : QRect();
}

QString tableRowText(const std::vector<Column>& columns, const ArticleSummary& article)
{
    const std::vector<ColumnFacts> facts = allColumns();
    QStringList parts;
    const auto add = [&](Column column, const QString& text) {
        if (!text.isEmpty()) parts << TableRow::tr("%1: %2").arg(facts[size_t(column)].name, text);
    };
    if (article.isUnread) parts << TableRow::tr("unread");
    if (article.isBookmarked) parts << TableRow::tr("bookmarked");
    if (article.isCorrected) parts << TableRow::tr("corrected");
    for (const Column column : columns) {
        switch (column) {
            case Column::State:
                break;
            case Column::Date:
                add(column, article.date.isKnown() ? longDate(article.date) : TableRow::tr("undated"));
                break;
            case Column::Headline:
                add(column, headlineOf(article.headline));
                break;
            case Column::Source:
                add(column, article.source);
                break;
            case Column::Place:
                add(column, article.place);
                break;
            case Column::Byline:
                add(column, article.byline);
                break;
            case Column::Language:
                add(column, article.language);
                break;
            case Column::Words:
                add(column, QLocale().toString(article.words));
                break;
            case Column::Tags:
                for (const TagLabel& tag : article.tags) add(column, tag.name);
                break;
        }
    }
    return parts.join(TableRow::tr(", "));
}

}  // namespace dateline::panes
