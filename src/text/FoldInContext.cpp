// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CharacterClass.h"
#include "text/FoldTable.h"
#include "text/Folding.h"
#include "text/Utf8.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include <string>

namespace dateline::text {

namespace {

enum class Base { None, MarksFall, Cyrillic, MarksStay };

std::u16string utf16Of(std::string_view utf8)
{
    std::u16string out(utf8.size() + 1, u'\0');
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    u_strFromUTF8WithSub(out.data(), static_cast<int32_t>(out.size()), &length, utf8.data(),
                         static_cast<int32_t>(utf8.size()), 0xFFFD, nullptr, &error);
    out.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
    return out;
}

std::u16string normalized(const UNormalizer2* form, const std::u16string& text)
{
    std::u16string out(text.size() + 16, u'\0');
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = unorm2_normalize(form, text.data(), static_cast<int32_t>(text.size()), out.data(),
                                                static_cast<int32_t>(out.size()), &error);
        const bool isWhole = U_SUCCESS(error);
        if (!isWhole && error != U_BUFFER_OVERFLOW_ERROR) return text;
        out.resize(static_cast<std::size_t>(length));
        if (isWhole) return out;
    }
}

const UNormalizer2* nfkcCasefold()
{
    UErrorCode error = U_ZERO_ERROR;
    return unorm2_getNFKCCasefoldInstance(&error);
}

const UNormalizer2* nfc()
{
    UErrorCode error = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&error);
}

// Letters that Unicode does not decompose and that people search for without their stroke.
const char16_t* plainLetters(UChar32 c)
{
    switch (c) {
        case u'æ':
            return u"ae";
        case u'œ':
            return u"oe";
        case u'ø':
            return u"o";
        case u'ł':
            return u"l";
        case u'đ':
        case u'ð':
            return u"d";
        case u'ħ':
            return u"h";
        case u'ŧ':
            return u"t";
        case u'þ':
            return u"th";
        case u'ı':
            return u"i";
        case u'ĸ':
            return u"k";
        case u'ё':
        case u'ѐ':
            return u"е";
        case u'ѝ':
            return u"и";
        case u'ـ':
            return u"";
        case u'٫':
            return u".";
        case u'٬':
            return u",";
        default:
            return nullptr;
    }
}

bool isSemiticPoint(UChar32 c)
{
    return (c >= 0x0591 && c <= 0x05C7) || (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) ||
           c == 0x0670 || (c >= 0x06D6 && c <= 0x06ED) || (c >= 0x08CA && c <= 0x08FF);
}

bool isGeneralMark(UChar32 c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF);
}

Base baseOf(UChar32 c)
{
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
            return Base::MarksFall;
        case USCRIPT_CYRILLIC:
            return Base::Cyrillic;
        case USCRIPT_COMMON:
            return Base::None;
        default:
            return Base::MarksStay;
    }
}

// Takes text in NFKC_Casefold and leaves out what data.md says is no part of a word's identity.
class MarkStripper final {
public:
    std::u16string strip(const std::u16string& text)
    {
        for (std::size_t at = 0; at < text.size();) {
            UChar32 c = 0;
            U16_NEXT(text.data(), at, text.size(), c);
            const bool isMark = U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK);
            if (!isMark)
                takeLetter(c);
            else if (staysAfterBase(c))
                append(c);
        }
        return std::move(m_out);
    }

private:
    void takeLetter(UChar32 letter)
    {
        m_base = baseOf(letter);
        m_letter = letter == u'ё' || letter == u'ѐ' ? u'е' : letter;
        const UChar32 c = m_base == Base::MarksFall && letter > 0x7F ? bareLetter(letter) : letter;
        if (const char16_t* plain = plainLetters(c))
            m_out += plain;
        else
            append(u_charType(c) == U_DECIMAL_DIGIT_NUMBER ? u'0' + u_charDigitValue(c) : c);
    }

    static UChar32 bareLetter(UChar32 c)
    {
        if (ublock_getCode(c) == UBLOCK_ARABIC) return c;  // أ and آ are letters of their own
        UErrorCode error = U_ZERO_ERROR;
        const UNormalizer2* decomposition = unorm2_getNFDInstance(&error);
        UChar parts[8];
        const int32_t length = unorm2_getDecomposition(decomposition, c, parts, 8, &error);
        if (U_FAILURE(error) || length <= 0) return c;
        UChar32 first = 0;
        U16_GET(parts, 0, 0, length, first);
        return first;
    }

    bool staysAfterBase(UChar32 mark) const
    {
        if (isSemiticPoint(mark)) return false;
        switch (m_base) {
            case Base::MarksFall:
                return false;
            case Base::None:
                return !isGeneralMark(mark);
            case Base::Cyrillic:
                return mark != 0x0300 && mark != 0x0301 && !(mark == 0x0308 && m_letter == u'е');
            case Base::MarksStay:
                return true;
        }
        return true;
    }

    // NFKC takes the vowels AM of Thai and Lao apart and so makes two clusters of one.
    bool joinsVowelAm(UChar32 c)
    {
        constexpr UChar32 FromSignToVowel = 0x0E33 - 0x0E4D;
        const bool isVowel = c == 0x0E32 || c == 0x0EB2;
        if (!isVowel || m_out.empty() || m_out.back() != c + (0x0E4D - 0x0E32)) return false;
        m_out.back() = static_cast<char16_t>(m_out.back() + FromSignToVowel);
        return true;
    }

    void append(UChar32 c)
    {
        if (joinsVowelAm(c)) return;
        if (c > 0xFFFF) m_out.push_back(U16_LEAD(c));
        m_out.push_back(c > 0xFFFF ? static_cast<char16_t>(U16_TRAIL(c)) : static_cast<char16_t>(c));
    }

    std::u16string m_out;
    Base m_base = Base::None;
    UChar32 m_letter = 0;
};

std::string utf8Of(const std::u16string& text)
{
    std::string out;
    out.reserve(text.size() * 3);
    for (std::size_t at = 0; at < text.size();) {
        UChar32 c = 0;
        U16_NEXT(text.data(), at, text.size(), c);
        appendCodePoint(out, U_IS_SURROGATE(c) ? U'\uFFFD' : static_cast<char32_t>(c));
    }
    return out;
}

}  // namespace

std::string foldInContext(std::string_view utf8)
{
    const std::u16string cased = normalized(nfkcCasefold(), utf16Of(utf8));
    return utf8Of(normalized(nfc(), MarkStripper().strip(cased)));
}

bool isPlainlyWritten(std::string_view utf8)
{
    constexpr char32_t FirstOfConcern = 0xAD;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (c < FirstOfConcern) continue;
        if (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NFC_QUICK_CHECK) != UNORM_YES) return false;
        if (characterClass(c) == CharacterClass::Ignored) return false;
    }
    return true;
}

std::string asWritten(std::string_view utf8)
{
    if (utf8.ends_with('.')) utf8.remove_suffix(1);
    if (isPlainlyWritten(utf8)) return std::string(utf8);
    std::string shown;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (characterClass(c) != CharacterClass::Ignored) appendCodePoint(shown, c);
    }
    return utf8Of(normalized(nfc(), utf16Of(shown)));
}

}  // namespace dateline::text
