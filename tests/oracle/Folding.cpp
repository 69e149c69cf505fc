// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Words.h"

#include <QList>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <map>

namespace dateline::oracle {

static icu::UnicodeString toIcu(const std::u32string& text)
{
    return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()), int32_t(text.size()));
}

static std::u32string fromIcu(const icu::UnicodeString& text)
{
    std::u32string all;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) all += char32_t(text.char32At(at));
    return all;
}

enum class Form { Nfc, Nfd, NfkcFolded };

static std::u32string normalized(const std::u32string& text, Form form)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form == Form::Nfc   ? icu::Normalizer2::getNFCInstance(status)
                                         : form == Form::Nfd ? icu::Normalizer2::getNFDInstance(status)
                                                             : icu::Normalizer2::getNFKCCasefoldInstance(status);
    return fromIcu(normalizer->normalize(toIcu(text), status));
}

static UScriptCode scriptOf(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(UChar32(letter), &status);
}

static bool isMark(char32_t letter)
{
    return u_charType(UChar32(letter)) == U_NON_SPACING_MARK || u_charType(UChar32(letter)) == U_ENCLOSING_MARK;
}

// Letters of Latin that no decomposition takes apart.
static std::u32string plainLatin(char32_t letter)
{
    static const std::map<char32_t, std::u32string> letters{
        {U'ł', U"l"}, {U'ø', U"o"},  {U'đ', U"d"},  {U'ð', U"d"},  {U'ħ', U"h"},
        {U'ŧ', U"t"}, {U'þ', U"th"}, {U'æ', U"ae"}, {U'œ', U"oe"}, {U'ı', U"i"},
    };
    const auto found = letters.find(letter);
    return found == letters.end() ? std::u32string(1, letter) : found->second;
}

static std::u32string plainCyrillic(const std::u32string& composed)
{
    std::u32string plain;
    for (const char32_t letter : composed) {
        if (letter == 0x300 || letter == 0x301) continue;
        const bool isYo = letter == U'ё' || letter == U'ѐ';
        plain += isYo ? U'е' : letter == U'ѝ' ? U'и' : letter;
    }
    return plain;
}

// A letter and the marks on it, decomposed.
static std::u32string plainGroup(const std::u32string& group)
{
    std::u32string plain;
    switch (scriptOf(group.front())) {
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_HEBREW:
        case USCRIPT_COMMON:
            for (const char32_t letter : group)
                if (!isMark(letter)) plain += plainLatin(letter);
            return plain;
        case USCRIPT_ARABIC:
            // The hamza and the madda that make another letter are part of it when composed; the rest are points.
            for (const char32_t letter : normalized(group, Form::Nfc))
                if (!isMark(letter)) plain += letter;
            return plain;
        case USCRIPT_CYRILLIC:
            return plainCyrillic(normalized(group, Form::Nfc));
        default:
            return normalized(group, Form::Nfc);
    }
}

static char32_t plainSign(char32_t sign)
{
    if (u_charType(UChar32(sign)) == U_DECIMAL_DIGIT_NUMBER) return U'0' + char32_t(u_charDigitValue(UChar32(sign)));
    if (sign == 0x66B) return U'.';
    return sign == 0x66C ? U',' : sign;
}

// NFKC parts the vowels am of Thai and Lao in two; the table of words keeps them whole.
static std::u32string withSaraAm(const std::u32string& text)
{
    std::u32string whole;
    for (const char32_t letter : text) {
        const char32_t before = whole.empty() ? 0 : whole.back();
        const bool isThai = letter == 0xE32 && before == 0xE4D, isLao = letter == 0xEB2 && before == 0xECD;
        if (isThai || isLao)
            whole.back() = isThai ? 0xE33 : 0xEB3;
        else
            whole += letter;
    }
    return whole;
}

std::u32string folded(const std::u32string& text)
{
    std::u32string plain, group;
    const auto close = [&] {
        if (!group.empty()) plain += plainGroup(group);
        group.clear();
    };
    for (const char32_t letter : normalized(normalized(text, Form::NfkcFolded), Form::Nfd)) {
        if (letter == 0x640) continue;  // the stretching stroke
        if (!isMark(letter)) close();
        group += plainSign(letter);
    }
    close();
    // Letters of Korean are composed across what looks like groups.
    return withSaraAm(normalized(plain, Form::Nfc));
}

std::u32string written(const std::u32string& text)
{
    std::u32string visible;
    for (const char32_t letter : text)
        if (!u_hasBinaryProperty(UChar32(letter), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) visible += letter;
    if (visible.ends_with(U'.')) visible.pop_back();
    return normalized(visible, Form::Nfc);
}

std::u32string codePoints(const QString& text)
{
    std::u32string all;
    for (const uint letter : text.toUcs4()) all += char32_t(letter);
    return all;
}

std::u32string foldedName(const QString& name)
{
    return folded(codePoints(name.simplified()));
}

std::string lowerUtf8(const std::u32string& text)
{
    std::string utf8;
    toIcu(text).toLower(icu::Locale::getRoot()).toUTF8String(utf8);
    return utf8;
}

}  // namespace dateline::oracle
