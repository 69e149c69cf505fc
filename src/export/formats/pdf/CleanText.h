// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace dateline::exporting {

/// Text as Pango may have it: valid UTF-8, no control characters but line feed and tab, whatever its line ends were.
/// Soft hyphens go too: they are not in the word, and would be in the text that a reader copies.
QString cleaned(const QString& text);

/// For a place that has one line: white space as single spaces, cut at `length` code units with an ellipsis.
QString onOneLine(const QString& text, qsizetype length);

/// A paragraph as it is printed, and where it stands in the body that it was taken from.
struct Paragraph {
    QString text;
    qsizetype from = 0;  ///< UTF-16 units of the body
    qsizetype length = 0;
    qint32 codePoints = 0;  ///< of the body before it
};

/// The paragraphs of a body, which one empty line parts; empty ones left out.
std::vector<Paragraph> paragraphsOf(const QString& body);
/// The same, where nobody asks for their places.
QStringList cleanParagraphs(const QString& body);

/// Where places of a text stand in it once it is cleaned: code points in, ascending; bytes of UTF-8 out.
std::vector<qsizetype> cleanedBytes(QStringView text, const std::vector<qsizetype>& codePoints);

}  // namespace dateline::exporting
