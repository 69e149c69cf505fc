// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/ChunkedSet.h"

#include "store/index/PostingBlob.h"

namespace dateline::store {

// The portable form of Roaring bitmaps without runs (RoaringFormatSpec): a cookie, the number of containers, for each
// its key and its count less one, then each one's offset, then the containers. One of up to 4096 is an array.
static constexpr quint32 Cookie = 12346;
static constexpr qint64 MostInArray = 4096;

template <typename T>
static void append(QByteArray& bytes, T number)
{
    bytes.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

void ChunkedSet::add(quint16 chunk, QByteArrayView blob)
{
    if (blob.isEmpty()) return;
    if (!posting::isBits(blob)) {
        m_containers.push_back({chunk, blob.size() / 2, blob.toByteArray()});
        return;
    }
    PlaceBits bits;
    posting::addTo(bits, blob);
    const qint64 count = bits.count();
    if (count == 0) return;
    if (count > MostInArray) {
        m_containers.push_back({chunk, count, blob.toByteArray()});
        return;
    }
    const std::vector<quint16> places = bits.places();
    m_containers.push_back(
        {chunk, count, QByteArray(reinterpret_cast<const char*>(places.data()), qsizetype(places.size() * 2))});
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
