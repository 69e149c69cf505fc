// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Encoding.h"

#include "text/CharsetGuess.h"

#include <algorithm>

namespace dateline::text {

namespace {

bool hasC1Bytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0xE0) == 0x80; });
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
}

// Pages that say Latin 1 or Latin 5 and use the place of the control characters are in Windows' encodings.
Charset widened(const Charset& charset, QByteArrayView bytes)
{
    if (!charset.name.startsWith("ISO-8859-") && charset.name != "US-ASCII") return charset;
    if (!hasC1Bytes(bytes)) return charset;
    if (charset.name == "ISO-8859-1" || charset.name == "US-ASCII") return {"windows-1252", "windows-1252"};
    if (charset.name == "ISO-8859-9") return {"windows-1254", "windows-1254"};
    return charset;
}

bool contradicts(const Charset& charset, const Decoding& decoding, QByteArrayView bytes)
{
    if (charset.isUtf8()) return decoding.malformed > 0 && !isNearlyUtf8(bytes);
    // Text of another encoding is next to never sound UTF-8 by chance.
    if (!isAscii(bytes) && bytes.isValidUtf8()) return true;
    if (charset.name.startsWith("ISO-8859-") && hasC1Bytes(bytes)) return true;
    return decoding.malformed * 50 > decoding.text.size();
}

struct Found {
    Charset charset;
    Decoding decoding;
};

Found found(const Charset& charset, QByteArrayView bytes)
{
    return {charset, decodeAs(charset, bytes)};
}

std::optional<Found> foundAsDeclared(const QString& declared, QByteArrayView bytes)
{
    const std::optional<Charset> named = charsetNamed(declared.toLatin1());
    // Wide text has shown itself by its zero bytes before.
    if (!named || named->isWide()) return std::nullopt;
    Found as = found(widened(*named, bytes), bytes);
    if (contradicts(as.charset, as.decoding, bytes)) return std::nullopt;
    return as;
}

std::optional<Charset> wideAsDeclared(const QString& declared, QByteArrayView bytes)
{
    std::optional<Charset> named = charsetNamed(declared.toLatin1());
    if (!named || !named->isWide() || bytes.isValidUtf8()) return std::nullopt;
    return named;
}

Found find(QByteArrayView bytes, const QString& declared)
{
    if (const auto marked = charsetOfMark(bytes)) return found(*marked, bytes);
    if (const auto wide = wideCharset(bytes)) return found(*wide, bytes);
    if (const auto wide = wideAsDeclared(declared, bytes)) return found(*wide, bytes);
    if (const auto escaped = escapedCharset(bytes)) return found(*escaped, bytes);
    if (auto as = foundAsDeclared(declared, bytes)) return std::move(*as);
    if (bytes.isValidUtf8() || isNearlyUtf8(bytes)) return found({"UTF-8", "UTF-8"}, bytes);
    return found(widened(guessedCharset(bytes), bytes), bytes);
}

// One pass: CRLF and CR become LF, a mark at the head falls away.
void normalizeLineEnds(QString& text)
{
    if (text.startsWith(QChar(0xFEFF))) text.remove(0, 1);
    if (!text.contains(u'\r')) return;
    QChar* const begin = text.data();
    QChar* out = begin;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (begin[at] != u'\r')
            *out++ = begin[at];
        else if (at + 1 == text.size() || begin[at + 1] != u'\n')
            *out++ = u'\n';
    }
    text.truncate(out - begin);
}

// UTF-7, SCSU and their like can hold half a pair.
void replaceLoneSurrogates(DecodedText& decoded)
{
    if (decoded.text.isValidUtf16()) return;
    QString& text = decoded.text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isSurrogate()) continue;
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
        if (!isPair) ++decoded.undecodable;
    }
}

bool isOddControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    const bool isLayout = value >= 0x07 && value <= 0x0F;  // from bell to the shifts of ISO-2022
    return value < 0x20 && !isLayout && value != 0x1B;
}

}  // namespace

DecodedText decode(QByteArrayView bytes, const QString& declared)
{
    Found as = find(bytes, declared);
    DecodedText decoded{std::move(as.decoding.text), QString::fromLatin1(as.charset.name), as.decoding.malformed};
    replaceLoneSurrogates(decoded);
    normalizeLineEnds(decoded.text);
    return decoded;
}

bool isBinary(QByteArrayView head)
{
    // Wire formats frame their text with a few controls; programs and pictures are full of them.
    constexpr qsizetype MostControls = 8;
    if (head.isEmpty() || charsetOfMark(head) || wideCharset(head)) return false;
    if (head.contains('\0')) return true;
    return std::count_if(head.begin(), head.end(), isOddControl) * MostControls > head.size();
}

}  // namespace dateline::text
