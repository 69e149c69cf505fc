// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/UnspacedRun.h"

#include "text/CharacterClass.h"
#include "text/Utf8.h"

#include <unicode/uchar.h>

namespace dateline::text {

namespace {

constexpr char32_t ZeroWidthSpace = 0x200B;

int breakClass(char32_t c)
{
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
}

// The rules GB6 to GB9a of UAX #29.
bool staysTogether(int before, int after)
{
    switch (after) {
        case U_GCB_EXTEND:
        case U_GCB_SPACING_MARK:
        case U_GCB_ZWJ:
            return true;
        case U_GCB_L:
        case U_GCB_LV:
        case U_GCB_LVT:
            return before == U_GCB_L;
        case U_GCB_V:
            return before == U_GCB_L || before == U_GCB_V || before == U_GCB_LV;
        case U_GCB_T:
            return before == U_GCB_V || before == U_GCB_LV || before == U_GCB_T || before == U_GCB_LVT;
        default:
            return false;
    }
}

// The common characters that NFKC and case folding leave as they are.
bool foldsToItself(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) ||
           c == 0x30FC || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x0E01 && c <= 0x0E4E && c != 0x0E33);
}

}  // namespace

UnspacedRun::UnspacedRun(std::string_view utf8, std::size_t begin) : m_text(utf8), m_following(clusterAt(begin)) {}

std::size_t UnspacedRun::skipIgnored(std::size_t at) const
{
    std::size_t behind = at;
    while (behind < m_text.size()) {
        std::size_t next = behind;
        const char32_t c = nextCodePoint(m_text, next);
        if (c != ZeroWidthSpace && (c < 0x80 || characterClass(c) != CharacterClass::Ignored)) break;
        behind = next;
    }
    return behind;
}

UnspacedRun::Cluster UnspacedRun::clusterAt(std::size_t at) const
{
    const std::size_t begin = skipIgnored(at);
    Cluster cluster{begin, begin, false};
    if (begin >= m_text.size()) return cluster;
    std::size_t end = begin;
    char32_t c = nextCodePoint(m_text, end);
    if (c < 0x80 || characterClass(c) != CharacterClass::Unspaced) return cluster;
    cluster.to = end;
    cluster.isPlain = foldsToItself(c);
    int members = 1;
    for (int before = breakClass(c); end < m_text.size(); ++members) {
        c = nextCodePoint(m_text, end);
        const int after = c < 0x80 ? U_GCB_OTHER : breakClass(c);
        if (!staysTogether(before, after)) break;
        before = after;
        cluster.to = end;
        cluster.isPlain = cluster.isPlain && foldsToItself(c) && members == 1;
    }
    return cluster;
}

bool UnspacedRun::next()
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_previous = m_current = m_following;
        m_following = clusterAt(m_current.to);
        if (m_following.to == m_following.from) return true;  // alone
    } else if (m_following.to == m_following.from) {
        return false;
    }
    m_previous = m_current;
    m_current = m_following;
    m_following = clusterAt(m_current.to);
    return true;
}

std::size_t UnspacedRun::end() const
{
    return m_current.to;
}

}  // namespace dateline::text
