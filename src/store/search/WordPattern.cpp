// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/WordPattern.h"

namespace dateline::store {

static bool isContinuation(char byte)
{
    return (byte & 0xC0) == 0x80;
}

static size_t behindCodePoint(std::string_view word, size_t at)
{
    do ++at;
    while (at < word.size() && isContinuation(word[at]));
    return at;
}

// When what follows a star does not fit, the star takes one letter more; earlier stars need not be asked again.
bool WordPattern::matches(std::string_view word) const
{
    size_t at = 0, place = 0;
    size_t star = m_pattern.size(), tried = 0;
    while (at < word.size()) {
        const char wanted = place < m_pattern.size() ? m_pattern[place] : '\0';
        if (wanted == '*') {
            star = place++;
            tried = at;
        } else if (wanted == '?') {
            ++place;
            at = behindCodePoint(word, at);
        } else if (wanted == word[at] && place < m_pattern.size()) {
            ++place;
            ++at;
        } else if (star < m_pattern.size()) {
            place = star + 1;
            at = tried = behindCodePoint(word, tried);
        } else {
            return false;
        }
    }
    return m_pattern.find_first_not_of('*', place) == std::string::npos;
}

std::string_view WordPattern::prefix() const
{
    return std::string_view(m_pattern).substr(0, m_pattern.find_first_of("*?"));
}

std::string_view WordPattern::longestPiece() const
{
    const std::string_view pattern = m_pattern;
    std::string_view longest;
    for (size_t from = 0; from < pattern.size();) {
        const size_t to = std::min(pattern.find_first_of("*?", from), pattern.size());
        if (to - from > longest.size()) longest = pattern.substr(from, to - from);
        from = to + 1;
    }
    return longest;
}

}  // namespace dateline::store
