// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::text {

struct DecodedText {
    QString text;            ///< BOM removed, CRLF and CR become LF; undecodable bytes become U+FFFD
    QString encoding;        ///< IANA name of what was decoded from
    qint64 undecodable = 0;  ///< how many U+FFFD had to be put in
};

/// Decodes by BOM, then by the declaration where it holds, then by UTF-8 validity, then by detection (uchardet, ICU
/// for UTF-16 and UTF-32 without BOM). A declaration that the bytes contradict is not followed.
/// `declared` is an encoding's name from the format or null. Any thread.
DecodedText decode(QByteArrayView bytes, const QString& declared = {});

/// True for bytes that are no text in any encoding we know (NULs without the shape of UTF-16/32, mostly controls).
bool isBinary(QByteArrayView head);

}  // namespace dateline::text
