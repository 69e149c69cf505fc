// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/KazakhCharsets.h"

#include <iconv.h>

#include <array>

namespace dateline::text {

namespace {

using Upper = std::array<char16_t, 128>;

char16_t decodedByte(iconv_t converter, char byte)
{
    char16_t unit = 0;
    char* in = &byte;
    std::size_t inLeft = 1;
    char* out = reinterpret_cast<char*>(&unit);
    std::size_t outLeft = sizeof unit;
    const bool isDecoded = iconv(converter, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1);
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    return isDecoded ? unit : u'\uFFFD';
}

Upper upperHalf(const char* iconvName)
{
    Upper upper;
    upper.fill(u'\uFFFD');
    const iconv_t converter = iconv_open(Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE", iconvName);
    if (converter == reinterpret_cast<iconv_t>(-1)) return upper;
    for (std::size_t n = 0; n < upper.size(); ++n) upper[n] = decodedByte(converter, static_cast<char>(0x80 + n));
    iconv_close(converter);
    return upper;
}

const Upper& upperHalfOf(const QByteArray& charset)
{
    static const Upper kz1048 = upperHalf("RK1048");
    static const Upper ptcp154 = upperHalf("PT154");
    return charset == "PTCP154" ? ptcp154 : kz1048;
}

}  // namespace

QByteArray kazakhCharset(const QByteArray& label)
{
    const QByteArray key = label.toLower();
    for (const char* alias : {"kz-1048", "rk1048", "strk1048-2002", "cskz1048"})
        if (key == alias) return QByteArrayLiteral("KZ-1048");
    for (const char* alias : {"ptcp154", "pt154", "cp154", "cyrillic-asian", "csptcp154"})
        if (key == alias) return QByteArrayLiteral("PTCP154");
    return {};
}

Decoding decodeKazakh(const QByteArray& charset, QByteArrayView bytes)
{
    const Upper& upper = upperHalfOf(charset);
    Decoding decoding;
    decoding.text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const char16_t unit = value < 0x80 ? value : upper[value - 0x80];
        decoding.malformed += unit == u'\uFFFD' ? 1 : 0;
        decoding.text.append(QChar(unit));
    }
    return decoding;
}

bool looksLikeKazakh1048(QByteArrayView bytes)
{
    bool hasFirst = false;
    bool hasSecond = false;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        hasFirst = hasFirst || value == 0x9D || value == 0xBE;                                      // қ ң
        hasSecond = hasSecond || value == 0xBA || value == 0xBF || value == 0xA2 || value == 0xB4;  // ғ ү ұ ө
    }
    return hasFirst && hasSecond;
}

}  // namespace dateline::text
