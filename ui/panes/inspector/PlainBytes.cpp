// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/PlainBytes.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace dateline::panes {

namespace {

constexpr int LongestLine = 1000;
constexpr qsizetype BytesInLine = 16;

QString decoded(QByteArrayView bytes, const QString& encoding)
{
    QStringDecoder known(encoding.toLatin1().constData());
    if (known.isValid()) return known.decode(bytes);
    return QStringDecoder(QStringDecoder::Utf8).decode(bytes);
}

bool turnsTheLine(QChar each)
{
    const char16_t code = each.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

QChar harmless(QChar each)
{
    if (each == u'\n' || each == u'\t') return each;
    if (each.unicode() < 0x20) return QChar(0x2400 + each.unicode());
    if (each.unicode() == 0x7f) return QChar(0x2421);
    const bool endsLine = each == QChar::LineSeparator || each == QChar::ParagraphSeparator;
    return endsLine || each.category() == QChar::Other_Control || turnsTheLine(each)
               ? QChar(QChar::ReplacementCharacter)
               : each;
}

}  // namespace

QString asPlainText(QByteArrayView bytes, const QString& encoding)
{
    QString text = decoded(bytes, encoding);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString plain;
    plain.reserve(text.size());
    int inLine = 0;
    for (const QChar each : std::as_const(text)) {
        plain += harmless(each == u'\r' ? QChar(u'\n') : each);
        inLine = plain.back() == u'\n' ? 0 : inLine + 1;
        if (inLine < LongestLine || each.isHighSurrogate()) continue;
        plain += u'\n';
        inLine = 0;
    }
    return plain;
}

QString asHexadecimal(QByteArrayView bytes)
{
    QString lines;
    for (qsizetype from = 0; from < bytes.size(); from += BytesInLine) {
        const QByteArrayView line = bytes.sliced(from, std::min(BytesInLine, bytes.size() - from));
        QString letters;
        for (const char byte : line) letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        const QString digits = QString::fromLatin1(line.toByteArray().toHex(' ')).leftJustified(3 * BytesInLine - 1);
        lines += QStringLiteral("%1  %2  %3\n").arg(from, 8, 16, QLatin1Char('0')).arg(digits, letters);
    }
    return lines;
}

}  // namespace dateline::panes
