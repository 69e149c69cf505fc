// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/CharacterClass.h"

#include <cstddef>
#include <string_view>

namespace dateline::text {

/// Finds where words end in UTF-8 text. The rules, each with its cases in tests/text/data/words.tsv:
///   letters, digits and marks run on;  ignored characters within a word belong to it
///   . and , run on between digits      1,000.50    but 17.03.2023 is three words
///   letters each with its stop         U.S.  →  u.s    (the last stop belongs to the word, not to its folding)
///   & between one to three letters     AT&T, S&P
///   ++ and # after letters             C++, C#
/// All else parts words: hyphens, apostrophes of every kind, slashes, the at-sign.
class WordScanner final {
public:
    explicit WordScanner(std::string_view utf8) : m_text(utf8) {}

    struct Extent {
        std::size_t end = 0;        ///< behind the word
        std::size_t foldedEnd = 0;  ///< behind the part of it that is folded
        bool isLowerAscii = false;  ///< it is its own folding
        bool isAscii = false;
        bool isDate = false;  ///< 17.03.2023: each of its numbers is a word
    };

    /// The word that begins at `from`, which is at a letter or digit.
    Extent wordAt(std::size_t from) const;

    struct Character {
        CharacterClass kind = CharacterClass::Separator;
        char32_t value = 0;  ///< in its plain form
        std::size_t end = 0;
    };

    /// Separator with value 0 at the end of the text.
    Character characterAt(std::size_t at) const;

private:
    Extent runFrom(std::size_t from) const;
    bool isDate(std::size_t from, std::size_t end) const;
    std::size_t endOfAcronym(std::size_t from) const;
    std::size_t endOfAmpersandWord(std::size_t from, std::size_t end) const;
    std::size_t endOfSigns(std::size_t from, std::size_t end) const;
    std::size_t letterRunEnd(std::size_t from, std::size_t limit) const;
    bool isWordAt(std::size_t at) const;
    bool isDigitAt(std::size_t at) const;

    std::string_view m_text;
};

}  // namespace dateline::text
