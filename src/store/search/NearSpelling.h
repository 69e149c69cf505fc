// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// Words at most so many edits from one word, in code points. An edit is a letter put in, left out or put in another's
/// place, or two neighbours exchanged, between which nothing else is changed (the restricted distance of Damerau).
///
/// The rows of the table for the beginning that a word shares with the one asked about before are kept, and a beginning
/// that is already too far away is not looked into again: asked in the order of a dictionary, most words cost nothing.
class NearSpelling final {
public:
    /// The word in UTF-8; 1 or 2 edits.
    NearSpelling(std::string_view word, int most);

    bool accepts(std::string_view candidate);

private:
    bool pushRow(char32_t letter);

    std::u32string m_word;
    int m_most;
    std::string m_before;        // the candidate asked about last
    std::vector<size_t> m_ends;  // bytes of m_before up to and with the letter of each row
    std::u32string m_letters;    // of m_before, as far as rows are worked out
    std::vector<quint8> m_rows;  // of the table, each a letter of m_word longer than it
    bool m_isTooFar = false;     // whatever begins with m_letters
};

}  // namespace dateline::store
