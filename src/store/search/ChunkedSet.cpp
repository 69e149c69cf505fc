// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/ChunkedSet.h"

#include "store/index/PostingBlob.h"

#include <algorithm>
#include <bit>

namespace dateline::store {

// The portable form of Roaring bitmaps without runs (RoaringFormatSpec): a cookie, the number of containers, for each
// its key and its count less one, then each one's offset, then the containers. One of up to 4096 is an array.
static constexpr quint32 Cookie = 12346;
static constexpr qint64 MostInArray = 4096;
static constexpr size_t WordsAChunk = 1024;

template <typename T>
static void append(QByteArray& bytes, T number)
{
    bytes.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

static QByteArray bytesOf(const void* begin, size_t size)
{
    return QByteArray(static_cast<const char*>(begin), qsizetype(size));
}

void ChunkedSet::add(quint16 chunk, QByteArrayView blob)
{
    if (posting::isBits(blob)) {
        PlaceBits bits;
        posting::addTo(bits, blob);
        addBits(chunk, bits.words());
    } else if (!blob.isEmpty()) {
        m_containers.push_back({chunk, blob.size() / 2, blob.toByteArray()});
    }
}

void ChunkedSet::addBits(quint16 chunk, std::span<const quint64> bits)
{
    qint64 count = 0;
    for (const quint64 word : bits) count += std::popcount(word);
    if (count > MostInArray) {
        QByteArray all = bytesOf(bits.data(), bits.size_bytes());
        all.resize(qsizetype(WordsAChunk) * qsizetype(sizeof(quint64)), char(0));
        m_containers.push_back({chunk, count, std::move(all)});
    } else if (count > 0) {
        std::vector<quint16> places;
        for (size_t word = 0; word < bits.size(); ++word)
            for (quint64 left = bits[word]; left != 0; left &= left - 1)
                places.push_back(quint16(word * 64 + size_t(std::countr_zero(left))));
        m_containers.push_back({chunk, count, bytesOf(places.data(), places.size() * sizeof(quint16))});
    }
}

IdSet ChunkedSet::ofBits(std::span<const quint64> bits)
{
    ChunkedSet set;
    for (size_t from = 0; from < bits.size(); from += WordsAChunk)
        set.addBits(quint16(from / WordsAChunk), bits.subspan(from, std::min(WordsAChunk, bits.size() - from)));
    return set.finish();
}

IdSet ChunkedSet::finish()
{
    if (m_containers.empty()) return {};
    QByteArray bytes;
    append(bytes, Cookie);
    append(bytes, quint32(m_containers.size()));
    for (const Container& container : m_containers) {
        append(bytes, container.chunk);
        append(bytes, quint16(container.count - 1));
    }
    quint32 offset = quint32(bytes.size()) + quint32(m_containers.size()) * 4;
    for (const Container& container : m_containers) {
        append(bytes, offset);
        offset += quint32(container.bytes.size());
    }
    for (const Container& container : m_containers) bytes += container.bytes;
    m_containers.clear();
    return IdSet::fromPortable(bytes);
}

}  // namespace dateline::store
