// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/IdRuns.h"

#include <charconv>

namespace dateline::store {

QByteArray toRuns(const std::vector<quint32>& ids)
{
    QByteArray text;
    for (size_t at = 0; at < ids.size();) {
        size_t last = at;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1) ++last;
        if (!text.isEmpty()) text += ' ';
        text += QByteArray::number(ids[at]);
        if (last > at) text += '-' + QByteArray::number(ids[last]);
        at = last + 1;
    }
    return text;
}

static const char* readNumber(const char* at, const char* end, quint32& number)
{
    const auto [rest, error] = std::from_chars(at, end, number);
    return error == std::errc() ? rest : nullptr;
}

std::optional<std::vector<quint32>> fromRuns(QByteArrayView text)
{
    std::vector<quint32> ids;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        quint32 first = 0;
        at = readNumber(at, end, first);
        quint32 last = first;
        if (at && at < end && *at == '-') at = readNumber(at + 1, end, last);
        const bool isAscending = at && last >= first && (ids.empty() || first > ids.back());
        if (!isAscending || last == 0xffffffff || ids.size() + (last - first) >= MostIdsOfRuns) return {};
        for (quint32 id = first; id <= last; ++id) ids.push_back(id);
        if (at < end && *at++ != ' ') return {};
    }
    return ids;
}

}  // namespace dateline::store
