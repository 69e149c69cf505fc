// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <span>
#include <vector>

namespace dateline::store {

/// Places within a chunk of 65,536 ids, as one bit each.
class PlaceBits final {
public:
    void clear() { m_words.fill(0); }
    void add(quint16 place) { m_words[place >> 6] |= quint64(1) << (place & 63); }
    bool contains(quint16 place) const { return m_words[place >> 6] >> (place & 63) & 1; }
    void add(const PlaceBits& other);
    void subtract(const PlaceBits& other);
    qint64 count() const;
    std::vector<quint16> places() const;
    std::span<const quint64, 1024> words() const { return m_words; }

private:
    std::array<quint64, 1024> m_words = {};
};

/// A set of places as index.db stores it: fewer than 4096 as ascending 16-bit numbers, more as 8192 bytes of bits;
/// both little-endian.
namespace posting {
QByteArray encode(std::span<const quint16> ascending);
QByteArray encode(const PlaceBits& bits);
/// Adds what the blob holds; false where it is no such blob.
bool addTo(PlaceBits& bits, QByteArrayView blob);
bool isBits(QByteArrayView blob);
/// The places of a blob that is not bits; they may lie anywhere in memory.
std::vector<quint16> placesOf(QByteArrayView blob);
}  // namespace posting

}  // namespace dateline::store
