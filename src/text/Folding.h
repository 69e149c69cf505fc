// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace dateline::text {

/// The folding of data.md, "Words": NFKC and full case folding; marks of Latin and Greek stripped, Arabic and Hebrew
/// vowel points stripped, Cyrillic only ё to е and stress marks; й ї ў and the Kazakh letters stay letters.
/// UTF-8 in, UTF-8 out. Any thread.
std::string fold(std::string_view utf8);

/// How a word is written, for telling spellings apart: NFC, without characters that do not show (soft hyphens, joiners)
/// and without a stop at the end (that of `U.S.`). UTF-8 in, UTF-8 out. Any thread.
std::string asWritten(std::string_view utf8);

/// True where what asWritten() says of each word of the text stands in the text letter for letter.
bool isPlainlyWritten(std::string_view utf8);

/// Names are equal when they fold equally (sources, places).
QString foldedName(const QString& name);

}  // namespace dateline::text
