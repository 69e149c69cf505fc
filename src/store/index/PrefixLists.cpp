// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/PrefixLists.h"

#include <algorithm>

namespace dateline::store {

// Where its prefix of so many characters ends; 0 where it has no more than that.
static size_t prefixEnd(std::string_view term, int characters)
{
    size_t at = 0;
    for (; at < term.size(); ++at) {
        const bool isStart = (quint8(term[at]) & 0xc0) != 0x80;
        if (isStart && characters-- == 0) return at;
    }
    return characters == 0 ? at : 0;
}

void PrefixLists::close(Open& open)
{
    if (open.words > FewWords) m_closed.emplace(open.prefix, open.places.encode());
    open.places.clear();
    open.words = 0;
}

PrefixLists::Open* PrefixLists::openFor(std::string_view term, int length)
{
    const size_t end = prefixEnd(term, length);
    if (end == 0) return nullptr;
    Open& open = m_open[size_t(length) - 1];
    if (term.substr(0, end) != open.prefix) {
        close(open);
        open.prefix = term.substr(0, end);
    }
    ++open.words;
    return &open;
}

void PrefixLists::add(std::string_view term, std::span<const quint16> places)
{
    for (int length = 1; length <= LongestPrefix; ++length)
        if (Open* open = openFor(term, length)) open->places.add(places);
}

void PrefixLists::addBlob(std::string_view term, QByteArrayView list)
{
    for (int length = 1; length <= LongestPrefix; ++length)
        if (Open* open = openFor(term, length)) open->places.addBlob(list);
}

bool PrefixLists::take(const std::function<bool(QByteArrayView key, QByteArrayView list)>& take)
{
    for (Open& open : m_open) close(open);
    return std::all_of(m_closed.begin(), m_closed.end(),
                       [&](const auto& row) { return take(postingKey(PostingKind::Prefix, row.first), row.second); });
}

}  // namespace dateline::store
