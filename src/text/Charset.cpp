// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Charset.h"

#include "text/KazakhCharsets.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <memory>

namespace dateline::text {

namespace {

struct Family {
    const char* label;
    const char* name;
    const char* converter;
};

// Labels that files use for more than the label's standard holds.
constexpr Family Families[] = {
    {"ascii", "US-ASCII", "windows-1252"},
    {"us-ascii", "US-ASCII", "windows-1252"},
    {"gb2312", "GB18030", "GB18030"},
    {"gb_2312-80", "GB18030", "GB18030"},
    {"gbk", "GB18030", "GB18030"},
    {"x-gbk", "GB18030", "GB18030"},
    {"cp936", "GB18030", "GB18030"},
    {"euc-cn", "GB18030", "GB18030"},
    {"shift_jis", "Shift_JIS", "windows-31j"},
    {"shift-jis", "Shift_JIS", "windows-31j"},
    {"sjis", "Shift_JIS", "windows-31j"},
    {"x-sjis", "Shift_JIS", "windows-31j"},
    {"cp932", "Shift_JIS", "windows-31j"},
    {"windows-31j", "Shift_JIS", "windows-31j"},
    {"euc-kr", "EUC-KR", "windows-949"},
    {"uhc", "EUC-KR", "windows-949"},
    {"cp949", "EUC-KR", "windows-949"},
    {"ks_c_5601-1987", "EUC-KR", "windows-949"},
    {"big5", "Big5", "Big5-HKSCS"},
    {"big5-hkscs", "Big5", "Big5-HKSCS"},
    {"tis-620", "TIS-620", "windows-874"},
    {"iso-8859-11", "TIS-620", "windows-874"},
    {"mac-cyrillic", "x-mac-cyrillic", "x-mac-cyrillic"},
    {"maccyrillic", "x-mac-cyrillic", "x-mac-cyrillic"},
    {"unicode", "UTF-16", "UTF-16"},
    {"hz-gb-2312", "HZ-GB-2312", "HZ"},
};

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converterOf(const QByteArray& name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &error), &ucnv_close);
    return U_SUCCESS(error) ? std::move(converter) : Converter(nullptr, &ucnv_close);
}

void countMalformed(const void* count, UConverterToUnicodeArgs* args, const char* units, int32_t length,
                    UConverterCallbackReason reason, UErrorCode* error)
{
    if (reason <= UCNV_IRREGULAR) ++*static_cast<qint64*>(const_cast<void*>(count));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, error);
}

QByteArray registeredName(const QByteArray& label)
{
    for (const char* standard : {"MIME", "IANA"}) {
        UErrorCode error = U_ZERO_ERROR;
        const char* name = ucnv_getStandardName(label.constData(), standard, &error);
        if (U_SUCCESS(error) && name) return name;
    }
    return label;
}

Decoding decodeByIcu(const QByteArray& name, QByteArrayView bytes)
{
    constexpr qsizetype Chunk = 16 * 1024;
    Decoding decoding;
    const Converter converter = converterOf(name);
    if (!converter) return decoding;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), countMalformed, &decoding.malformed, nullptr, nullptr, &error);
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    decoding.text.reserve(bytes.size());
    do {
        char16_t units[Chunk];
        char16_t* target = units;
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, units + Chunk, &source, end, nullptr, true, &error);
        decoding.text.append(reinterpret_cast<const QChar*>(units), target - units);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    return decoding;
}

}  // namespace

std::optional<Charset> charsetNamed(const QByteArray& label)
{
    const QByteArray key = label.trimmed().toLower().replace('"', "").replace('\'', "");
    if (key.isEmpty() || key.size() > 64) return std::nullopt;
    for (const Family& family : Families)
        if (key == family.label) return Charset{family.name, family.converter};
    if (const QByteArray kazakh = kazakhCharset(key); !kazakh.isEmpty()) return Charset{kazakh, kazakh};
    if (!converterOf(key)) return std::nullopt;
    return Charset{registeredName(key), key};
}

Decoding decodeAs(const Charset& charset, QByteArrayView bytes)
{
    if (charset.isUtf8() && bytes.isValidUtf8()) return {QString::fromUtf8(bytes), 0};
    if (!kazakhCharset(charset.converter).isEmpty()) return decodeKazakh(charset.converter, bytes);
    return decodeByIcu(charset.converter, bytes);
}

}  // namespace dateline::text
