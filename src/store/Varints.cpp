// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Varints.h"

namespace dateline::store {

QByteArray toVarints(const std::vector<qint64>& ascending)
{
    QByteArray bytes("");  // not null: an empty list is not a missing one
    bytes.reserve(qsizetype(ascending.size()) * 2);
    qint64 before = 0;
    for (const qint64 number : ascending) {
        Q_ASSERT(number >= before);
        quint64 step = quint64(number - before);
        for (; step >= 0x80; step >>= 7) bytes.append(char(step | 0x80));
        bytes.append(char(step));
        before = number;
    }
    return bytes;
}

std::optional<std::vector<qint64>> fromVarints(QByteArrayView bytes)
{
    std::vector<qint64> numbers;
    quint64 number = 0;
    quint64 step = 0;
    int shift = 0;
    for (const char byte : bytes) {
        if (shift > 56) return std::nullopt;
        step |= quint64(quint8(byte) & 0x7f) << shift;
        shift += 7;
        if (quint8(byte) & 0x80) continue;
        number += step;
        if (number > quint64(std::numeric_limits<qint64>::max())) return std::nullopt;
        numbers.push_back(qint64(number));
        step = 0;
        shift = 0;
    }
    if (shift != 0) return std::nullopt;
    return numbers;
}

}  // namespace dateline::store
