// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CharsetGuess.h"

#include "text/KazakhCharsets.h"
#include "text/Utf8.h"

#include <QtEndian>

#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>

namespace dateline::text {

namespace {

constexpr qsizetype Sample = 64 * 1024;

struct Mark {
    QByteArrayView bytes;
    const char* name;
};

bool isBeyondAscii(char byte)
{
    return (byte & 0x80) != 0;
}

// Where the text proper begins to differ from ASCII; a page's head may be long.
QByteArrayView telling(QByteArrayView bytes)
{
    const auto first = std::find_if(bytes.begin(), bytes.end(), isBeyondAscii);
    const qsizetype from = std::max<qsizetype>(0, first - bytes.begin() - 256);
    return bytes.sliced(from, std::min(Sample, bytes.size() - from));
}

// Tells how text-like a sequence of code points is.
class Plausibility final {
public:
    void take(UChar32 c)
    {
        ++m_count;
        const int type = u_charType(c);
        const bool isControl = type == U_CONTROL_CHAR && c != '\n' && c != '\r' && c != '\t';
        const bool isOdd = type == U_UNASSIGNED || type == U_SURROGATE || type == U_PRIVATE_USE_CHAR;
        m_bad += isControl || isOdd ? 1 : 0;
        m_common += c == ' ' || c == '\n' || c == 0x3000 || c == 0x3002 || c == 0xFF0C ? 1 : 0;
    }
    bool isText() const { return m_count > 1 && m_bad * 50 <= m_count && m_common > 0; }
    qsizetype common() const { return m_common; }

private:
    qsizetype m_count = 0;
    qsizetype m_bad = 0;
    qsizetype m_common = 0;
};

template <bool IsBig>
Plausibility asUtf32(QByteArrayView bytes)
{
    Plausibility plausibility;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        const auto unit =
            IsBig ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
        plausibility.take(unit <= 0x10FFFF ? static_cast<UChar32>(unit) : 0xFFFF);
    }
    return plausibility;
}

template <bool IsBig>
Plausibility asUtf16(QByteArrayView bytes)
{
    Plausibility plausibility;
    quint16 lead = 0;
    for (qsizetype at = 0; at + 2 <= bytes.size(); at += 2) {
        const auto unit =
            IsBig ? qFromBigEndian<quint16>(bytes.data() + at) : qFromLittleEndian<quint16>(bytes.data() + at);
        if (U16_IS_LEAD(unit)) {
            lead = unit;
            continue;
        }
        plausibility.take(lead && U16_IS_TRAIL(unit) ? U16_GET_SUPPLEMENTARY(lead, unit) : unit);
        lead = 0;
    }
    return plausibility;
}

const char* utf16Name(QByteArrayView head)
{
    const Plausibility little = asUtf16<false>(head);
    const Plausibility big = asUtf16<true>(head);
    if (little.isText() && (!big.isText() || little.common() >= big.common())) return "UTF-16LE";
    return big.isText() ? "UTF-16BE" : nullptr;
}

// Eight-bit text with a stray NUL reads as Chinese.
bool isAsciiWithNuls(QByteArrayView head)
{
    const auto nuls = std::count(head.begin(), head.end(), '\0');
    const auto isPlain = [](char byte) { return byte == '\0' || byte >= '\t'; };
    return nuls * 10 < head.size() && std::all_of(head.begin(), head.end(), isPlain);
}

QByteArray guessByUchardet(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

std::vector<QByteArray> guessesByIcu(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    std::vector<QByteArray> names;
    for (int32_t n = 0; U_SUCCESS(error) && n < count; ++n) names.emplace_back(ucsdet_getName(matches[n], &error));
    return names;
}

// Whether the bytes can be of this encoding: hardly anything malformed, no controls where letters should be.
bool holds(const Charset& charset, QByteArrayView bytes)
{
    const Decoding decoding = decodeAs(charset, bytes);
    const auto isOdd = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xA0 && c.unicode() != 0x85; };
    const qint64 odd = std::count_if(decoding.text.begin(), decoding.text.end(), isOdd) + decoding.malformed;
    const qint64 beyond = std::count_if(bytes.begin(), bytes.end(), isBeyondAscii);
    return odd * 50 <= beyond;
}

}  // namespace

std::optional<Charset> charsetOfMark(QByteArrayView bytes)
{
    static const Mark marks[] = {
        {"\xEF\xBB\xBF", "UTF-8"},
        {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
        {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
        {"\xFF\xFE", "UTF-16LE"},
        {"\xFE\xFF", "UTF-16BE"},
        {"\x84\x31\x95\x33", "GB18030"},
    };
    for (const Mark& mark : marks)
        if (bytes.startsWith(mark.bytes)) return Charset{mark.name, mark.name};
    return std::nullopt;
}

std::optional<Charset> wideCharset(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(Sample, bytes.size()));
    if (!head.contains('\0') || isAsciiWithNuls(head)) return std::nullopt;
    const char* name = nullptr;
    if (bytes.size() >= 8 && asUtf32<false>(head).isText())
        name = "UTF-32LE";
    else if (bytes.size() >= 8 && asUtf32<true>(head).isText())
        name = "UTF-32BE";
    else
        name = utf16Name(head);
    if (!name) return std::nullopt;
    return Charset{name, name};
}

std::optional<Charset> escapedCharset(QByteArrayView bytes)
{
    const bool hasEscapes = bytes.contains("\x1B$") || bytes.contains("\x1B(") || bytes.contains("~{");
    if (!hasEscapes || std::any_of(bytes.begin(), bytes.end(), isBeyondAscii)) return std::nullopt;
    const QByteArray guess = guessByUchardet(bytes.first(std::min(Sample, bytes.size())));
    if (!guess.startsWith("ISO-2022") && !guess.startsWith("HZ")) return std::nullopt;
    const std::optional<Charset> charset = charsetNamed(guess);
    return charset && decodeAs(*charset, bytes).malformed == 0 ? charset : std::nullopt;
}

bool isNearlyUtf8(QByteArrayView bytes)
{
    const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    qsizetype sound = 0;
    qsizetype broken = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!isBeyondAscii(text[at])) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        const bool isBroken = nextCodePoint(text, at) == U'\uFFFD' && text.substr(from, 3) != "\xEF\xBF\xBD";
        ++(isBroken ? broken : sound);
    }
    return sound > 0 && broken * 4 <= sound;
}

Charset guessedCharset(QByteArrayView bytes)
{
    const QByteArrayView sample = telling(bytes);
    const QByteArray guess = guessByUchardet(sample);
    std::vector<QByteArray> names = guessesByIcu(sample);
    names.insert(names.begin(), guess);
    for (const QByteArray& name : names) {
        const std::optional<Charset> charset = charsetNamed(name);
        if (!charset || charset->isUtf8() || charset->isWide() || !holds(*charset, sample)) continue;
        const bool isKazakh = charset->name == "windows-1251" && looksLikeKazakh1048(sample);
        return isKazakh ? Charset{"KZ-1048", "KZ-1048"} : *charset;
    }
    return {"windows-1252", "windows-1252"};
}

}  // namespace dateline::text
