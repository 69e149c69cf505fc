// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lines.h"
#include "Sheet.h"
#include "base/Cancel.h"

#include <functional>

namespace dateline::exporting {

class Ink;

/// A line of a paragraph that is being placed.
struct PlacedLine {
    const Piece& piece;
    const Line& line;
    double x = 0;  ///< of the paragraph's left edge
    double y = 0;  ///< of the line's top
    int page = 0;
    bool isFirst = false;
    bool isLast = false;  ///< of the whole paragraph
};

/// Places what stands beside a line: a number in the margin, a sign at the end. Without ink it only counts.
using Beside = std::function<void(Ink*, const PlacedLine&)>;

/// A paragraph to be placed.
struct Block {
    QString text;
    Setting setting;
    double before = 0;  ///< points above, not at the top of a page
    double after = 0;
    double indent = 0;
    const char* tag = "P";
    Beside beside = {};
    /// When the lines of a column are drawn: for what is to come behind them to who reads the file in its order.
    std::function<void(Ink*)> behind = {};
};

/// Places paragraphs one below the other, column by column and page by page. With no ink it only counts, by the very
/// same rules. A paragraph's first or last line never stands alone (typographers' orphans and widows).
class Flow final {
public:
    /// Draws what stands above and below the text of a page that is full.
    using PageEnd = std::function<void(int page)>;

    Flow(const Sheet& sheet, Ink* ink, const Cancel& cancel, PageEnd pageEnd = {});

    void place(const Typesetter& typesetter, const Block& block);
    void place(const Piece& piece, const Block& block);
    void rule(double before, double after);
    void space(double points);
    /// Goes down to a place on this page, if it is not there yet.
    void goDownTo(double y);
    /// Begins a column where this much does not fit; what is taller than a page begins one too.
    void keepTogether(double points);
    void newPage();
    /// From here on, in so many columns. All but the last go no deeper than this on the present page, so that a short
    /// text fills them evenly; one after several begins on a page of its own.
    void setColumns(int columns, double depth = 1e9);
    /// Ends the page that is begun.
    void finish();

    int page() const { return m_page; }  ///< from 1
    double left() const;                 ///< of the column
    double width() const;                ///< of the column
    double y() const { return m_y; }
    bool isAtTop() const { return m_isAtTop; }
    bool isStopped() const { return m_isStopped; }

private:
    size_t countThatFits(const Piece& piece, size_t from) const;
    size_t countToPlace(const Piece& piece, size_t from) const;
    void draw(const Piece& piece, size_t from, size_t to, const Block& block);
    double bottom() const;
    void newColumn();
    void endPage();

    const Sheet& m_sheet;
    Ink* m_ink;
    Cancel m_cancel;
    PageEnd m_pageEnd;
    int m_page = 1;
    int m_columns = 1;
    int m_column = 0;
    double m_columnTop;
    double m_columnBottom = 1e9;
    double m_y = 0;
    bool m_isAtTop = true;
    bool m_isStopped = false;
};

}  // namespace dateline::exporting
