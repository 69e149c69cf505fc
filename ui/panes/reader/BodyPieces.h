// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/BodyMarkup.h"

#include <QString>

#include <vector>

namespace dateline::panes {

/// A stretch of a body that becomes one block of the document, or the rows of a table.
struct BodyPiece {
    int from = 0;
    int length = 0;
    bool endsParagraph = true;    ///< false: a paragraph too long to lay out at once goes on in the next block
    bool beginsParagraph = true;  ///< false: it is such a next block
    int block = -1;               ///< of the markup; -1: there is none
    int rows = 0;                 ///< of a table: so many blocks from there on

    bool operator==(const BodyPiece&) const = default;
};

/// The longest block: laid out in a few milliseconds, so that an article of a megabyte without a single line break
/// does not stop the window.
constexpr int LongestPiece = 4000;
/// A table of more rows is set as several, one beneath the other.
constexpr int MostRows = 40;

/// Paragraphs are parted by empty lines. The stretches between pieces hold nothing but line breaks (and the blank at
/// which a long paragraph was cut).
std::vector<BodyPiece> bodyPieces(const QString& body);
/// The same by the blocks of its markup, among them rules and pictures, which have no text.
std::vector<BodyPiece> bodyPieces(const BodyMarkup& markup);

/// The same text, unit for unit, without the characters that mean something to a QTextDocument.
QString harmless(QString text);

}  // namespace dateline::panes
