// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index/PostingBlob.h"

#include <memory>
#include <span>
#include <vector>

namespace dateline::store {

/// A union of places that is mostly small: numbers until there are many, bits from then on. Counting and reading 65,536
/// bits for the sake of three numbers is what a merge would spend most of its time on.
class PlaceGathering final {
public:
    void clear();
    void add(std::span<const quint16> places);
    void addBlob(QByteArrayView blob);
    /// Leaves out places that are gone from what is added next; null: none.
    void setGone(const PlaceBits* gone) { m_gone = gone; }
    QByteArray encode();

private:
    void toBits();

    const PlaceBits* m_gone = nullptr;
    std::vector<quint16> m_places;  // in any order, also twice
    PlaceBits m_bits;
    bool m_isBits = false;
};

}  // namespace dateline::store
