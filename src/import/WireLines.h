// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dateline::import {

/// The lines of a story as a teleprinter laid them out: prose wrapped at some 64 characters, a paragraph begun by an
/// indent, tables a row a line, a trailer at the end.
class WireLines final {
public:
    explicit WireLines(const QString& text) : m_lines(text.split(QLatin1Char('\n'))) {}

    void dropFiller();   ///< "******" and "Blah blah blah.", which stand where a brief has no text
    void dropTrailer();  ///< " Reuter" at the end, in the spellings that operators managed
    /// The first line that is not empty, simplified; it is gone from the text then.
    QString takeFirst();
    /// Paragraphs parted by one empty line, the lines of each joined by one space.
    QString body() const;

private:
    void dropBlankEnd();

    QStringList m_lines;
};

}  // namespace dateline::import
