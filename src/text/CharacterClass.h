// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline::text {

/// What a code point is to the tokenizer.
enum class CharacterClass {
    Separator,  ///< parts words
    Letter,     ///< also numbers that are no decimal digits (Ⅷ, ²)
    Digit,      ///< a decimal digit of any script
    Mark,       ///< continues a word, never begins one
    Ignored,    ///< soft hyphen, joiners, bidirectional marks: as if it were not there
    Unspaced,   ///< of a script that is written without spaces
};

CharacterClass characterClass(char32_t c);

/// Full-width forms and the Arabic decimal signs as the ASCII characters that they stand for.
char32_t plainForm(char32_t c);

}  // namespace dateline::text
