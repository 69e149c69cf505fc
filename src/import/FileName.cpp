// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/FileName.h"

#include "text/Encoding.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace dateline::import {

using namespace Qt::StringLiterals;

// The length of the UTF-8 sequence at the beginning, 0 where there is none.
static qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto first = uchar(bytes.front());
    const qsizetype length = first < 0x80   ? 1
                             : first < 0xc2 ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
    if (length == 0 || length > bytes.size()) return 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes.first(length));
    return decoder.hasError() ? 0 : length;
}

static QString escaped(uchar byte)
{
    if (byte == '\n') return u"\\n"_qs;
    return u"\\x%1"_qs.arg(byte, 2, 16, QLatin1Char('0'));
}

QString shownName(QByteArrayView name)
{
    QString shown;
    while (!name.isEmpty()) {
        const auto byte = uchar(name.front());
        const qsizetype length = byte < 0x20 || byte == 0x7f ? 0 : sequenceLength(name);
        shown += length == 0 ? escaped(byte) : QString::fromUtf8(name.first(length));
        name = name.sliced(std::max<qsizetype>(length, 1));
    }
    return shown;
}

QString memberName(const QByteArray& name)
{
    if (QByteArrayView(name).isValidUtf8()) return shownName(name);
    const text::DecodedText decoded = text::decode(name);
    if (decoded.undecodable > 0) return shownName(name);
    return shownName(decoded.text.toUtf8());
}

bool isHiddenName(QByteArrayView name)
{
    static constexpr const char* left[] = {"thumbs.db", "desktop.ini", "__macosx"};
    if (name.startsWith('.')) return true;
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(std::begin(left), std::end(left), [&](const char* each) { return lower == each; });
}

bool leadsOutside(const QString& member)
{
    QString path = member;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const bool hasDrive = path.size() > 2 && path[1] == QLatin1Char(':') && path[2] == QLatin1Char('/');
    return path.startsWith(QLatin1Char('/')) || hasDrive || path.split(QLatin1Char('/')).contains(u".."_qs);
}

QString lastPart(const QString& path)
{
    return path.sliced(path.lastIndexOf(QLatin1Char('/')) + 1);
}

}  // namespace dateline::import
