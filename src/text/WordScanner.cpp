// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/WordScanner.h"

#include "text/Utf8.h"

#include <array>

namespace dateline::text {

namespace {

enum AsciiClass : unsigned char { Other, Lower, Upper, Figure, Joint, Beyond };

constexpr std::array<AsciiClass, 256> asciiClasses()
{
    std::array<AsciiClass, 256> classes = {};
    for (int c = 'a'; c <= 'z'; ++c) classes[static_cast<std::size_t>(c)] = Lower;
    for (int c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = Upper;
    for (int c = '0'; c <= '9'; ++c) classes[static_cast<std::size_t>(c)] = Figure;
    for (const char c : {'.', ',', '&', '+', '#'}) classes[static_cast<unsigned char>(c)] = Joint;
    for (std::size_t c = 0x80; c < 0x100; ++c) classes[c] = Beyond;
    return classes;
}

constexpr auto Classes = asciiClasses();

AsciiClass asciiClassAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? Classes[static_cast<unsigned char>(text[at])] : Other;
}

bool continuesWord(CharacterClass kind)
{
    return kind == CharacterClass::Letter || kind == CharacterClass::Digit || kind == CharacterClass::Mark ||
           kind == CharacterClass::Ignored;
}

CharacterClass kindOf(AsciiClass ascii)
{
    if (ascii == Lower || ascii == Upper) return CharacterClass::Letter;
    return ascii == Figure ? CharacterClass::Digit : CharacterClass::Separator;
}

}  // namespace

WordScanner::Character WordScanner::characterAt(std::size_t at) const
{
    if (at >= m_text.size()) return {CharacterClass::Separator, 0, at};
    const auto byte = static_cast<unsigned char>(m_text[at]);
    if (byte < 0x80) return {kindOf(Classes[byte]), byte, at + 1};
    std::size_t end = at;
    const char32_t c = nextCodePoint(m_text, end);
    const char32_t plain = plainForm(c);
    return {plain != c && plain < 0x80 ? kindOf(Classes[plain]) : characterClass(c), plain, end};
}

bool WordScanner::isWordAt(std::size_t at) const
{
    const CharacterClass kind = characterAt(at).kind;
    return continuesWord(kind);
}

bool WordScanner::isDigitAt(std::size_t at) const
{
    return characterAt(at).kind == CharacterClass::Digit;
}

// Letters, digits, marks, and stops and commas between digits.
WordScanner::Extent WordScanner::runFrom(std::size_t from) const
{
    Extent run{from, from, true, true};
    bool afterDigit = false;
    for (std::size_t at = from;;) {
        const AsciiClass ascii = asciiClassAt(m_text, at);
        if (ascii == Lower || ascii == Upper || ascii == Figure) {
            run.isLowerAscii &= ascii != Upper;
            afterDigit = ascii == Figure;
            run.end = ++at;
            continue;
        }
        if (ascii == Other) break;
        const Character c = characterAt(at);
        const bool isDecimalSign = (c.value == U'.' || c.value == U',') && afterDigit && isDigitAt(c.end);
        if (!isDecimalSign && !continuesWord(c.kind)) break;
        run.isAscii &= ascii != Beyond;
        afterDigit = c.kind == CharacterClass::Digit;
        at = c.end;
        if (c.kind != CharacterClass::Ignored) run.end = at;
    }
    run.foldedEnd = run.end;
    run.isLowerAscii &= run.isAscii;
    return run;
}

// 17.03.2023 or 2023.03.17: years, months and days are looked for singly.
bool WordScanner::isDate(std::size_t from, std::size_t end) const
{
    int digits[3] = {};
    int group = 0;
    for (std::size_t at = from; at < end;) {
        const Character c = characterAt(at);
        if (c.value == U'.') {
            if (++group > 2) return false;
        } else if (c.kind != CharacterClass::Digit || ++digits[group] > 4) {
            return false;
        }
        at = c.end;
    }
    const bool isYearLast = digits[0] <= 2 && digits[1] <= 2 && digits[2] == 4;
    const bool isYearFirst = digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2;
    return group == 2 && (isYearLast || isYearFirst);
}

std::size_t WordScanner::endOfAcronym(std::size_t from) const
{
    std::size_t at = from;
    std::size_t end = from;
    for (int letters = 0;; ++letters) {
        const Character letter = characterAt(at);
        const bool isSingle = letter.kind == CharacterClass::Letter && !isWordAt(letter.end);
        if (!isSingle) return letters >= 2 ? end : from;
        const Character stop = characterAt(letter.end);
        if (stop.value != U'.') return letters >= 1 ? letter.end : from;
        at = end = stop.end;
    }
}

std::size_t WordScanner::letterRunEnd(std::size_t from, std::size_t limit) const
{
    std::size_t at = from;
    for (std::size_t n = 0; n < limit; ++n) {
        const Character c = characterAt(at);
        if (c.kind != CharacterClass::Letter) break;
        at = c.end;
    }
    return at;
}

std::size_t WordScanner::endOfAmpersandWord(std::size_t from, std::size_t end) const
{
    constexpr std::size_t MostLetters = 3;
    if (letterRunEnd(from, MostLetters) != end) return end;
    const std::size_t right = characterAt(end).end;
    const std::size_t rightEnd = letterRunEnd(right, MostLetters);
    return rightEnd > right && !isWordAt(rightEnd) ? rightEnd : end;
}

std::size_t WordScanner::endOfSigns(std::size_t from, std::size_t end) const
{
    const Character first = characterAt(end);
    if (first.value == U'#') {
        const bool isSingleLetter = letterRunEnd(from, 1) == end;
        return isSingleLetter && !isWordAt(first.end) ? first.end : end;
    }
    const Character second = characterAt(first.end);
    const bool isPlusPlus = first.value == U'+' && second.value == U'+' && !isWordAt(second.end);
    constexpr std::size_t LongestName = 16;
    return isPlusPlus && letterRunEnd(from, LongestName) == end ? second.end : end;
}

WordScanner::Extent WordScanner::wordAt(std::size_t from) const
{
    Extent word = runFrom(from);
    const Character next = characterAt(word.end);
    const std::size_t runEnd = word.end;
    if (next.value == U'.') {
        const std::size_t acronymEnd = letterRunEnd(from, 1) == runEnd ? endOfAcronym(from) : from;
        if (acronymEnd > from) word.end = acronymEnd;
    } else if (next.value == U'&') {
        word.end = endOfAmpersandWord(from, runEnd);
    } else if (next.value == U'+' || next.value == U'#') {
        word.end = endOfSigns(from, runEnd);
    }
    word.isDate = word.end == runEnd && isDigitAt(from) && isDate(from, runEnd);
    word.foldedEnd = word.end;
    if (word.end <= runEnd) return word;
    std::size_t last = word.end;
    if (plainForm(previousCodePoint(m_text, last)) == U'.') word.foldedEnd = last;
    word.isAscii = word.isLowerAscii = false;
    return word;
}

}  // namespace dateline::text
