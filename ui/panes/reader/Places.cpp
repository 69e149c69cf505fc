// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/Places.h"

#include <algorithm>

namespace dateline::panes {

Places::Places(const QJsonArray& left)
{
    const qsizetype most = 2 * qsizetype(Most);
    const qsizetype whole = left.size() - left.size() % 2;
    for (qsizetype at = std::max<qsizetype>(0, whole - most); at < whole; at += 2)
        keep({left[at].toInteger()}, left[at + 1].toInt());
}

QJsonArray Places::json() const
{
    QJsonArray list;
    for (const Place& place : m_places) {
        list.append(place.id.value);
        list.append(place.body);
    }
    return list;
}

void Places::keep(ArticleId id, int place)
{
    std::erase_if(m_places, [id](const Place& each) { return each.id == id; });
    if (!id || place <= 0) return;
    if (m_places.size() == Most) m_places.erase(m_places.begin());
    m_places.push_back({id, place});
}

void Places::keep(const Places& later)
{
    for (const Place& place : later.m_places) keep(place.id, place.body);
}

int Places::of(ArticleId id) const
{
    const auto place = std::ranges::find(m_places, id, &Place::id);
    return place == m_places.end() ? 0 : place->body;
}

}  // namespace dateline::panes
