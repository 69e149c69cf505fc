// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Typesetter.h"

#include <optional>
#include <vector>

namespace dateline::exporting {

struct Line {
    PangoLayoutLine* line;  ///< the layout's
    double x;               ///< from the left of the column, points
    double height;
    double baseline;  ///< from the top of the line
};

/// Lines of one layout: a paragraph, or a part of a very long one.
struct Piece {
    LayoutPointer layout;
    std::vector<Line> lines;
    qsizetype from = 0;                ///< where it begins in the paragraph, in bytes
    std::vector<TextMark> marks = {};  ///< in bytes of this piece
    bool isFirst = true;
    bool isLast = true;
};

/// Breaks a text into lines, some thousand letters at a time: Pango copies the rest of a paragraph at each line, which
/// takes minutes where the paragraph has a megabyte. The last line of each part is set again with the next one, so
/// the seams do not show.
class Lines final {
public:
    Lines(const Typesetter& typesetter, const QString& text, const Setting& setting);

    std::optional<Piece> next();

private:
    qsizetype partEnd() const;

    const Typesetter& m_typesetter;
    QByteArray m_text;  // UTF-8
    Setting m_setting;
    qsizetype m_from = 0;
    bool m_isDone = false;
};

/// Of a text that is set whole.
Piece setWhole(const Typesetter& typesetter, const QString& text, const Setting& setting);
double heightOf(const Piece& piece);

}  // namespace dateline::exporting
