// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/NearSpelling.h"

#include <algorithm>

namespace dateline::store {

// Reads UTF-8 that is sound, as all folded words are; of other bytes it makes some letter or other.
static char32_t nextLetter(std::string_view word, size_t& at)
{
    const auto byte = quint8(word[at++]);
    char32_t letter = byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte < 0xF0 ? byte & 0x0F : byte & 0x07;
    for (; at < word.size() && (word[at] & 0xC0) == 0x80; ++at) letter = letter << 6 | (word[at] & 0x3F);
    return letter;
}

NearSpelling::NearSpelling(std::string_view word, int most) : m_most(most)
{
    for (size_t at = 0; at < word.size();) m_word += nextLetter(word, at);
    // Far enough: no cell that counts is ever greater than the limit.
    for (size_t column = 0; column <= m_word.size(); ++column) m_rows.push_back(quint8(std::min<size_t>(column, 100)));
}

// True where a word that begins with the letters so far may still be near. An exchange looks two rows back, so one
// row beyond the limit is not enough to tell.
bool NearSpelling::pushRow(char32_t letter)
{
    const size_t width = m_word.size() + 1;
    const size_t row = m_letters.size() + 1;
    m_letters += letter;
    m_rows.resize((row + 1) * width);
    const quint8* above = &m_rows[(row - 1) * width];
    const quint8* twoAbove = row > 1 ? above - width : nullptr;
    quint8* cells = &m_rows[row * width];
    cells[0] = quint8(std::min<size_t>(row, 100));
    for (size_t column = 1; column < width; ++column) {
        const char32_t wanted = m_word[column - 1];
        int least = std::min({above[column] + 1, cells[column - 1] + 1, above[column - 1] + (wanted != letter)});
        const bool isExchange = twoAbove && column > 1 && wanted == m_letters[row - 2] && m_word[column - 2] == letter;
        if (isExchange) least = std::min(least, twoAbove[column - 2] + 1);
        cells[column] = quint8(std::min(least, 100));
    }
    return *std::min_element(cells, cells + width) <= m_most || *std::min_element(above, above + width) < m_most;
}

bool NearSpelling::accepts(std::string_view candidate)
{
    const auto parted = std::mismatch(m_before.begin(), m_before.end(), candidate.begin(), candidate.end());
    const auto shared = size_t(parted.first - m_before.begin());
    const auto rows = size_t(std::upper_bound(m_ends.begin(), m_ends.end(), shared) - m_ends.begin());
    if (m_isTooFar && rows == m_ends.size()) return false;
    m_isTooFar = false;
    m_ends.resize(rows);
    m_letters.resize(rows);
    m_before = candidate;
    for (size_t at = rows ? m_ends.back() : 0; at < candidate.size() && !m_isTooFar;) {
        m_isTooFar = !pushRow(nextLetter(candidate, at));
        m_ends.push_back(at);
    }
    return !m_isTooFar && m_rows[m_ends.size() * (m_word.size() + 1) + m_word.size()] <= m_most;
}

}  // namespace dateline::store
