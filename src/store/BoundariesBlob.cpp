// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BoundariesBlob.h"

namespace dateline::store {

static void put(QByteArray& bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7) bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

static void put(QByteArray& bytes, const std::vector<qint32>& starts)
{
    put(bytes, quint32(starts.size()));
    qint32 before = 0;
    for (const qint32 start : starts) {
        put(bytes, quint32(start - before));
        before = start;
    }
}

QByteArray toBlob(const text::Boundaries& boundaries)
{
    QByteArray bytes;
    put(bytes, quint32(boundaries.tokens));
    put(bytes, boundaries.paragraphs);
    put(bytes, boundaries.sentences);
    return bytes;
}

namespace {

/// Reads numbers off the front; once it has failed it answers 0 and stays failed.
struct Numbers {
    QByteArrayView bytes;
    bool isSound = true;

    quint32 next()
    {
        quint64 number = 0;
        for (int shift = 0; shift <= 28 && !bytes.isEmpty(); shift += 7) {
            const quint8 byte = quint8(bytes.front());
            bytes = bytes.sliced(1);
            number |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80)) return quint32(number);
        }
        isSound = false;
        return 0;
    }

    std::vector<qint32> starts()
    {
        const quint32 count = next();
        if (count > quint32(bytes.size())) isSound = false;  // a start takes a byte at least
        std::vector<qint32> numbers;
        quint32 start = 0;
        for (quint32 i = 0; i < count && isSound; ++i) numbers.push_back(qint32(start += next()));
        return numbers;
    }
};

}  // namespace

std::optional<text::Boundaries> boundariesFromBlob(QByteArrayView blob)
{
    Numbers numbers{blob};
    text::Boundaries boundaries;
    boundaries.tokens = qint32(numbers.next());
    boundaries.paragraphs = numbers.starts();
    boundaries.sentences = numbers.starts();
    if (!numbers.isSound || !numbers.bytes.isEmpty()) return std::nullopt;
    return boundaries;
}

}  // namespace dateline::store
