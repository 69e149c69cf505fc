// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Charset.h"

namespace dateline::text {

/// The encoding that a byte order mark names.
std::optional<Charset> charsetOfMark(QByteArrayView bytes);

/// UTF-16 or UTF-32 without a mark, by the place of its zero bytes and by what it decodes to.
std::optional<Charset> wideCharset(QByteArrayView bytes);

/// ISO-2022 and HZ, whose bytes are all ASCII.
std::optional<Charset> escapedCharset(QByteArrayView bytes);

/// Whether bytes that are not quite UTF-8 are more so than anything else.
bool isNearlyUtf8(QByteArrayView bytes);

/// What the bytes look like by their statistics; windows-1252 where nothing is known. For bytes that are no UTF-8.
Charset guessedCharset(QByteArrayView bytes);

}  // namespace dateline::text
