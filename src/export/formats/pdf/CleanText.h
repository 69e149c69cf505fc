// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dateline::exporting {

/// Text as Pango may have it: valid UTF-8, no control characters but line feed and tab, whatever its line ends were.
/// Soft hyphens go too: they are not in the word, and would be in the text that a reader copies.
QString cleaned(const QString& text);

/// For a place that has one line: white space as single spaces, cut at `length` code units with an ellipsis.
QString onOneLine(const QString& text, qsizetype length);

/// The paragraphs of a body, which one empty line parts; empty ones left out.
QStringList cleanParagraphs(const QString& body);

}  // namespace dateline::exporting
