// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Charset.h"

namespace dateline::text {

/// "KZ-1048" or "PTCP154" for any of their labels, else empty. ICU knows neither; iconv does.
QByteArray kazakhCharset(const QByteArray& lowerCaseLabel);

Decoding decodeKazakh(const QByteArray& charset, QByteArrayView bytes);

/// Whether bytes that look like windows-1251 are rather KZ-1048: letters at the places of қ and ң beside those of
/// ғ, ү, ұ or ө. No language written in windows-1251 has both.
bool looksLikeKazakh1048(QByteArrayView bytes);

}  // namespace dateline::text
