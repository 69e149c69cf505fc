// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::query {

/// True for `"`, curly quotes, the low quote and guillemets, each of which can open a quotation.
bool isQuote(QChar c);

/// True where a word ends: space, bracket, bar or quote.
bool endsWord(QChar c);

/// The place of the sign that closes the quotation opened at `open`, or -1.
qsizetype closingQuote(const QString& text, qsizetype open);

/// The sign that closes a quotation opened by this one.
QChar closerOf(QChar opener);

/// The text between quotes of a kind that it does not itself contain; where it has all kinds, its straight quotes give
/// way to spaces.
QString quoted(const QString& text);

/// The text with what `quoted` would change in it changed, and without space at its ends.
QString quotable(const QString& text);

/// True where there is something to search for: not only punctuation and signs such as + or =.
bool hasSubstance(const QString& text);

}  // namespace dateline::query
