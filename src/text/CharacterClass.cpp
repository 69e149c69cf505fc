// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CharacterClass.h"

#include "text/Words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

namespace dateline::text {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Scripts that put no space between words, and Korean, whose words carry their particles.
constexpr Range UnspacedRanges[] = {
    {0x0E00, 0x0EFF},    // Thai, Lao
    {0x1000, 0x109F},    // Myanmar
    {0x1100, 0x11FF},    // Hangul letters
    {0x1780, 0x17FF},    // Khmer
    {0x1950, 0x19DF},    // Tai Le, New Tai Lue
    {0x1A20, 0x1AAF},    // Tai Tham
    {0x2E80, 0x2FDF},    // radicals
    {0x3005, 0x3007},    // 々 〆 〇
    {0x3021, 0x3029},    // Hangzhou numerals
    {0x3031, 0x30FF},    // kana
    {0x3100, 0x31FF},    // Bopomofo, Hangul compatibility letters, kana
    {0x3400, 0x4DBF},    // Han
    {0x4E00, 0xA4CF},    // Han, Yi
    {0xA960, 0xA97F},    // Hangul letters
    {0xA9E0, 0xA9FF},    // Myanmar
    {0xAA60, 0xAADF},    // Myanmar, Tai Viet
    {0xAC00, 0xD7FF},    // Hangul
    {0xF900, 0xFAFF},    // Han
    {0xFF66, 0xFFDC},    // half-width kana and Hangul
    {0x1AFF0, 0x1B2FF},  // kana, Nüshu
    {0x20000, 0x3FFFF},  // Han
};

// The kinds of apostrophe that Unicode calls letters. They part words as the plain one does, so that Qur'an and Qurʾan
// are the same two words.
bool isApostropheLetter(char32_t c)
{
    return (c >= 0x02B9 && c <= 0x02BF) || c == 0x02EE;
}

CharacterClass classOfLetter(char32_t c)
{
    if (isUnspaced(c)) return CharacterClass::Unspaced;
    return isApostropheLetter(c) ? CharacterClass::Separator : CharacterClass::Letter;
}

}  // namespace

bool isUnspaced(char32_t c)
{
    const auto range = std::lower_bound(std::begin(UnspacedRanges), std::end(UnspacedRanges), c,
                                        [](const Range& r, char32_t value) { return r.last < value; });
    return range != std::end(UnspacedRanges) && c >= range->first;
}

CharacterClass characterClass(char32_t c)
{
    constexpr char32_t ZeroWidthSpace = 0x200B;
    const auto type = static_cast<UCharCategory>(u_charType(static_cast<UChar32>(c)));
    const auto mask = U_MASK(type);
    if (mask & (U_GC_L_MASK | U_GC_NL_MASK | U_GC_NO_MASK)) return classOfLetter(c);
    if (mask & U_GC_ND_MASK) return CharacterClass::Digit;
    if (mask & U_GC_M_MASK) return CharacterClass::Mark;
    if ((mask & U_GC_CF_MASK) && c != ZeroWidthSpace) return CharacterClass::Ignored;
    return CharacterClass::Separator;
}

char32_t plainForm(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
    if (c == 0x066B) return U'.';
    if (c == 0x066C) return U',';
    return c;
}

}  // namespace dateline::text
