// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/PostingBlob.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace dateline::store {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "postings are read as they lie in the file");

static constexpr qsizetype BitsSize = 8192;
static constexpr size_t FewestAsBits = 4096;

void PlaceBits::add(const PlaceBits& other)
{
    for (size_t i = 0; i < m_words.size(); ++i) m_words[i] |= other.m_words[i];
}

void PlaceBits::subtract(const PlaceBits& other)
{
    for (size_t i = 0; i < m_words.size(); ++i) m_words[i] &= ~other.m_words[i];
}

qint64 PlaceBits::count() const
{
    qint64 count = 0;
    for (const quint64 word : m_words) count += std::popcount(word);
    return count;
}

std::vector<quint16> PlaceBits::places() const
{
    std::vector<quint16> places;
    for (size_t i = 0; i < m_words.size(); ++i)
        for (quint64 word = m_words[i]; word; word &= word - 1)
            places.push_back(quint16(i << 6 | size_t(std::countr_zero(word))));
    return places;
}

namespace posting {

QByteArray encode(std::span<const quint16> ascending)
{
    if (ascending.size() < FewestAsBits)
        return QByteArray(reinterpret_cast<const char*>(ascending.data()), qsizetype(ascending.size_bytes()));
    PlaceBits bits;
    for (const quint16 place : ascending) bits.add(place);
    return QByteArray(reinterpret_cast<const char*>(bits.words().data()), BitsSize);
}

QByteArray encode(const PlaceBits& bits)
{
    if (bits.count() < qint64(FewestAsBits)) return encode(bits.places());
    return QByteArray(reinterpret_cast<const char*>(bits.words().data()), BitsSize);
}

bool isBits(QByteArrayView blob)
{
    return blob.size() == BitsSize;
}

std::vector<quint16> placesOf(QByteArrayView blob)
{
    std::vector<quint16> places(size_t(blob.size()) / 2);
    if (!places.empty()) std::memcpy(places.data(), blob.data(), places.size() * 2);
    return places;
}

static void addBits(PlaceBits& bits, QByteArrayView blob)
{
    PlaceBits other;
    static_assert(sizeof(other) == BitsSize);
    std::memcpy(static_cast<void*>(&other), blob.data(), BitsSize);
    bits.add(other);
}

bool addTo(PlaceBits& bits, QByteArrayView blob)
{
    if (isBits(blob)) {
        addBits(bits, blob);
        return true;
    }
    if (blob.size() > BitsSize || blob.size() % 2) return false;
    for (const char* at = blob.begin(); at != blob.end(); at += 2) bits.add(qFromLittleEndian<quint16>(at));
    return true;
}

}  // namespace posting

}  // namespace dateline::store
