// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace dateline::text {

struct Line {
    QStringView text;  ///< without space at its ends
    int indent = 0;    ///< columns of space before it
    qsizetype columns = 0;

    bool isEmpty() const { return text.isEmpty(); }
};

std::vector<Line> linesOf(QStringView raw);

/// How a file sets its paragraphs apart.
struct Layout {
    enum Kind { EmptyLines, IndentedLines, LineEach, ShortLastLines } kind = EmptyLines;
    qsizetype width = 0;  ///< columns of the longest line

    /// Whether a paragraph ends between two lines that stand next to each other.
    bool partsBetween(const Line& before, const Line& after) const;
};

Layout layoutOf(const std::vector<Line>& lines);

/// What joins two lines of one paragraph: a space; nothing within Chinese, Japanese or Thai, or behind a hyphen.
QStringView joint(QStringView before, QStringView after);

}  // namespace dateline::text
