// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dateline::text {

/// An encoding that can be decoded.
struct Charset {
    QByteArray name;       ///< as registered with IANA
    QByteArray converter;  ///< ICU's or iconv's name of the decoder: a superset where practice has one

    bool isUtf8() const { return name == "UTF-8"; }
    bool isWide() const { return name.startsWith("UTF-16") || name.startsWith("UTF-32"); }
};

/// The encoding of a label as found in files ("latin1", "x-sjis", "KZ-1048"); none where it is not known.
std::optional<Charset> charsetNamed(const QByteArray& label);

struct Decoding {
    QString text;
    qint64 malformed = 0;  ///< sequences that became U+FFFD
};

Decoding decodeAs(const Charset& charset, QByteArrayView bytes);

}  // namespace dateline::text
