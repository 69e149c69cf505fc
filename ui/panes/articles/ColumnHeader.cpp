// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ColumnHeader.h"

#include "ui/style/Metrics.h"
#include "ui/style/OrderWords.h"
#include "ui/style/Theme.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace dateline::panes {

using query::SortKey;

namespace {

constexpr int HeadHeight = 28, NarrowestHead = 28;

/// An arrow down: the latest, the longest, Z come first.
bool runsDown(const query::Order::Step& step)
{
    const bool isFromTheTop = step.key == SortKey::Newest || step.key == SortKey::Words;
    return isFromTheTop != step.isReversed;
}

QString arrowOf(const query::Order& order, size_t place)
{
    const QString arrow = runsDown(order.steps()[place]) ? QStringLiteral("\u2193") : QStringLiteral("\u2191");
    return order.steps().size() == 1 ? arrow : arrow + QLocale().toString(int(place) + 1);
}

}  // namespace

ColumnHeader::ColumnHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_names(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("columns"));
    setFrameShape(NoFrame);
    setModel(m_names);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(qRound(style::scaled(NarrowestHead)));
    setFocusPolicy(Qt::NoFocus);  // its menu and its sorting are commands, too
    setFont(style::font(style::Face::Small));
    setColumns({});
    sayOrder();
    connect(this, &QHeaderView::sectionClicked, this, &ColumnHeader::take);
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeader::changed);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::changed);
}

ColumnLayout ColumnHeader::columns() const
{
    std::vector<ColumnLayout::Place> places;
    const double scale = style::scaled(1);
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const bool isHidden = isSectionHidden(section);
        // A hidden section has no size, but knows the one that it will have.
        const int width = isHidden ? m_names->headerData(section, Qt::Horizontal, Qt::UserRole).toInt()
                                   : int(std::lround(sectionSize(section) / scale));
        places.push_back({m_columns[size_t(section)].id, width, !isHidden});
    }
    places.insert(places.end(), m_unknown.begin(), m_unknown.end());
    return ColumnLayout(std::move(places));
}

void ColumnHeader::setColumns(const ColumnLayout& columns)
{
    {
        const QSignalBlocker isQuiet(this);
        m_unknown.clear();
        int visual = 0;
        for (const ColumnLayout::Place& place : columns.places()) {
            const auto facts = std::ranges::find(m_columns, place.id, &ColumnFacts::id);
            if (facts == m_columns.end()) {
                m_unknown.push_back(place);
                continue;
            }
            const int section = int(facts->column);
            moveSection(visualIndex(section), visual++);
            m_names->setHeaderData(section, Qt::Horizontal, place.width, Qt::UserRole);
            setSectionHidden(section, false);
            resizeSection(section, qRound(style::scaled(place.width)));
            setSectionHidden(section, !place.isShown);
        }
    }
    viewport()->update();
    Q_EMIT changed();
}

void ColumnHeader::setOrder(const query::Order& order)
{
    m_order = order;
    sayOrder();
    viewport()->update();
}

/// «Source, sorted by source, Z to A, as key 2»
QString ColumnHeader::said(const ColumnFacts& facts) const
{
    const auto place = facts.key ? m_order.placeOf(*facts.key) : std::nullopt;
    if (!place) return facts.name;
    const QString way = style::orderText(m_order.steps()[*place]);
    if (m_order.steps().size() == 1) return tr("%1, sorted: %2").arg(facts.name, way);
    return tr("%1, sorted: %2, key %3").arg(facts.name, way, QLocale().toString(int(*place) + 1));
}

void ColumnHeader::sayOrder()
{
    QStringList all;
    for (const ColumnFacts& facts : m_columns) {
        const int section = int(facts.column);
        m_names->setHeaderData(section, Qt::Horizontal, facts.name);
        m_names->setHeaderData(section, Qt::Horizontal, said(facts), Qt::AccessibleTextRole);
        m_names->setHeaderData(section, Qt::Horizontal, said(facts), Qt::ToolTipRole);
    }
    for (const Column column : shown()) all << said(m_columns[size_t(column)]);
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(all.join(tr("; ")));
}

std::vector<Column> ColumnHeader::shown() const
{
    std::vector<Column> shown;
    for (int visual = 0; visual < count(); ++visual)
        if (const int section = logicalIndex(visual); !isSectionHidden(section)) shown.push_back(Column(section));
    return shown;
}

QRect ColumnHeader::cell(Column column, int top, int height) const
{
    return {sectionViewportPosition(int(column)), top, sectionSize(int(column)), height};
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qRound(style::scaled(HeadHeight))};
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const style::Theme& theme = style::themeOf(palette());
    const ColumnFacts& facts = m_columns[size_t(section)];
    const auto place = facts.key ? m_order.placeOf(*facts.key) : std::nullopt;
    painter->save();
    painter->fillRect(rect, theme.list);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    const QRect end(rect.right(), rect.top() + 6, 1, rect.height() - 12);
    painter->fillRect(QStyle::visualRect(layoutDirection(), rect, end), theme.hairline);
    painter->setFont(font());
    painter->setPen(place ? theme.text : theme.quiet);
    QRect room = rect.adjusted(style::metrics::Gap, 0, -style::metrics::Gap, -1);
    const bool isFromTheEnd = facts.column == Column::Words;
    const auto side = [&](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter) | Qt::TextSingleLine;
    };
    if (place) {
        const QString arrow = arrowOf(m_order, *place);
        painter->drawText(room, side(Qt::AlignRight), arrow);
        const int taken = painter->fontMetrics().horizontalAdvance(arrow) + style::metrics::Grid;
        room = QStyle::visualRect(layoutDirection(), rect,
                                  QStyle::visualRect(layoutDirection(), rect, room).adjusted(0, 0, -taken, 0));
    }
    painter->drawText(room, side(isFromTheEnd ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(facts.name, Qt::ElideRight, room.width()));
    painter->restore();
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

void ColumnHeader::take(int section)
{
    const auto key = m_columns[size_t(section)].key;
    if (key) Q_EMIT sortAsked(*key, m_modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    menu(section < 0 ? std::nullopt : std::optional(Column(section)))->popup(event->globalPos());
    event->accept();
}

/// One place toward the beginning (-1) or the end (1), over those that are hidden.
void ColumnHeader::move(Column column, int way)
{
    const std::vector<Column> all = shown();
    const auto here = std::ranges::find(all, column) - all.begin();
    const auto there = here + way;
    if (there < 0 || there >= std::ssize(all)) return;
    moveSection(visualIndex(int(column)), visualIndex(int(all[size_t(there)])));
}

QMenu* ColumnHeader::menu(std::optional<Column> at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    const std::vector<Column> all = shown();
    for (const ColumnFacts& facts : m_columns) {
        const int section = int(facts.column);
        QAction* action = menu->addAction(facts.name);
        action->setCheckable(true);
        action->setChecked(isShown(facts.column));
        action->setEnabled(!isShown(facts.column) || all.size() > 1);  // the last one stays
        connect(action, &QAction::triggered, this, [this, section](bool isWanted) {
            if (!isWanted)
                m_names->setHeaderData(section, Qt::Horizontal, qRound(sectionSize(section) / style::scaled(1)),
                                       Qt::UserRole);
            setSectionHidden(section, !isWanted);
            if (isWanted)
                resizeSection(
                    section, qRound(style::scaled(m_names->headerData(section, Qt::Horizontal, Qt::UserRole).toInt())));
            sayOrder();
            Q_EMIT changed();
        });
    }
    menu->addSeparator();
    if (at && isShown(*at)) {
        const QString name = m_columns[size_t(*at)].name;
        menu->addAction(tr("Move «%1» towards the beginning").arg(name), this, [this, at] { move(*at, -1); });
        menu->addAction(tr("Move «%1» towards the end").arg(name), this, [this, at] { move(*at, 1); });
    }
    menu->addAction(tr("&Reset the columns"), this, [this] { setColumns({}); });
    return menu;
}

}  // namespace dateline::panes
