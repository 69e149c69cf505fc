// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Encoding.h"

#include <QStringDecoder>

namespace dateline::text {

DecodedText decode(QByteArrayView bytes, const QString&)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    DecodedText decoded;
    decoded.text = decoder.decode(bytes);
    decoded.encoding = QStringLiteral("UTF-8");
    decoded.undecodable = decoded.text.count(QChar::ReplacementCharacter);
    decoded.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    decoded.text.replace(u'\r', u'\n');
    return decoded;
}

bool isBinary(QByteArrayView head)
{
    return head.contains('\0');
}

}  // namespace dateline::text
