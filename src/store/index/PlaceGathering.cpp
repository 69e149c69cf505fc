// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/PlaceGathering.h"

#include <algorithm>

namespace dateline::store {

// Sorting more numbers than this costs as much as going through all bits.
static constexpr size_t MostPlaces = 1024;

void PlaceGathering::clear()
{
    m_places.clear();
    if (m_isBits) m_bits.clear();
    m_isBits = false;
}

void PlaceGathering::toBits()
{
    for (const quint16 place : m_places) m_bits.add(place);
    m_places.clear();
    m_isBits = true;
}

void PlaceGathering::add(std::span<const quint16> places)
{
    if (!m_isBits && m_places.size() + places.size() > MostPlaces) toBits();
    for (const quint16 place : places) {
        if (m_gone && m_gone->contains(place)) continue;
        if (m_isBits)
            m_bits.add(place);
        else
            m_places.push_back(place);
    }
}

void PlaceGathering::addBlob(QByteArrayView blob)
{
    if (!posting::isBits(blob)) {
        add(posting::placesOf(blob));
        return;
    }
    if (!m_isBits) toBits();
    PlaceBits own;
    posting::addTo(own, blob);
    if (m_gone) own.subtract(*m_gone);
    m_bits.add(own);
}

QByteArray PlaceGathering::encode()
{
    if (m_isBits) return posting::encode(m_bits);
    if (!std::is_sorted(m_places.begin(), m_places.end())) std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
    return posting::encode(m_places);
}

}  // namespace dateline::store
