// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/Columns.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dateline::panes {

using query::SortKey;

namespace {

/// {"version": 1, "columns": [{"id": "headline", "width": 300, "shown": true}, …]} in the order in which they stand.
/// Later versions only add to it.
constexpr int LayoutVersion = 1;
constexpr int Narrowest = 24, Widest = 2000;

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

bool isKnown(const QString& id)
{
    return std::ranges::any_of(allColumns(), [&](const ColumnFacts& facts) { return facts.id == id; });
}

}  // namespace

std::vector<ColumnFacts> allColumns()
{
    return {{Column::State, QStringLiteral("state"), Columns::tr("State"), {}, 64, true},
            {Column::Date, QStringLiteral("date"), Columns::tr("Date"), SortKey::Newest, 140, true},
            {Column::Headline, QStringLiteral("headline"), Columns::tr("Headline"), SortKey::Headline, 320, true},
            {Column::Source, QStringLiteral("source"), Columns::tr("Source"), SortKey::Source, 130, true},
            {Column::Place, QStringLiteral("place"), Columns::tr("Place"), SortKey::Place, 110, true},
            {Column::Byline, QStringLiteral("byline"), Columns::tr("Byline"), SortKey::Byline, 130, false},
            {Column::Language, QStringLiteral("language"), Columns::tr("Language"), SortKey::Language, 84, false},
            {Column::Words, QStringLiteral("words"), Columns::tr("Words"), SortKey::Words, 72, true},
            {Column::Tags, QStringLiteral("tags"), Columns::tr("Tags"), {}, 140, false}};
}

ColumnLayout::ColumnLayout()
{
    for (const ColumnFacts& facts : allColumns()) m_places.push_back({facts.id, facts.width, facts.isShown});
}

ColumnLayout ColumnLayout::from(const QJsonObject& remembered)
{
    std::vector<Place> places;
    const auto isThere = [&](const QString& id) { return std::ranges::find(places, id, &Place::id) != places.end(); };
    bool isAnyShown = false;
    for (const auto& value : remembered[u"columns"].toArray()) {
        const QJsonObject column = value.toObject();
        const Place place{column[u"id"].toString(), std::clamp(column[u"width"].toInt(Narrowest), Narrowest, Widest),
                          column[u"shown"].toBool()};
        if (place.id.isEmpty() || isThere(place.id)) continue;
        isAnyShown = isAnyShown || (place.isShown && isKnown(place.id));
        places.push_back(place);
    }
    if (!isAnyShown) return {};
    for (const ColumnFacts& facts : allColumns())
        if (!isThere(facts.id)) places.push_back({facts.id, facts.width, false});
    return ColumnLayout(std::move(places));
}

QJsonObject ColumnLayout::json() const
{
    QJsonArray columns;
    for (const Place& place : m_places)
        columns.append(QJsonObject{{QStringLiteral("id"), place.id},
                                   {QStringLiteral("width"), place.width},
                                   {QStringLiteral("shown"), place.isShown}});
    return {{QStringLiteral("version"), LayoutVersion}, {QStringLiteral("columns"), columns}};
}

}  // namespace dateline::panes
