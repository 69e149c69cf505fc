// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flow.h"

#include "Ink.h"

namespace dateline::exporting {

Flow::Flow(const Sheet& sheet, Ink* ink, const Cancel& cancel, PageEnd pageEnd)
    : m_sheet(sheet),
      m_ink(ink),
      m_cancel(cancel),
      m_pageEnd(std::move(pageEnd)),
      m_columnTop(sheet.top()),
      m_y(sheet.top())
{
}

void Flow::place(const Typesetter& typesetter, const Block& block)
{
    Lines lines(typesetter, block.text, block.setting);
    space(block.before);
    while (!m_isStopped) {
        const auto piece = lines.next();
        if (!piece) break;
        place(*piece, block);
    }
    space(block.after);
}

void Flow::place(const Piece& piece, const Block& block)
{
    size_t from = 0;
    while (from < piece.lines.size() && !m_isStopped) {
        const size_t count = countToPlace(piece, from);
        draw(piece, from, from + count, block);
        from += count;
        if (from < piece.lines.size()) newColumn();
    }
}

size_t Flow::countThatFits(const Piece& piece, size_t from) const
{
    double y = m_y;
    size_t to = from;
    while (to < piece.lines.size() && y + piece.lines[to].height <= bottom() + 0.01) y += piece.lines[to++].height;
    return to - from;
}

size_t Flow::countToPlace(const Piece& piece, size_t from) const
{
    const size_t rest = piece.lines.size() - from;
    size_t count = countThatFits(piece, from);
    const bool partsLastLine = count > 0 && rest - count == 1 && piece.isLast;
    if (partsLastLine) --count;  // it takes one along
    const bool partsFirstLine = count == 1 && count < rest && from == 0 && piece.isFirst;
    if (partsFirstLine) count = 0;  // it waits for the second
    if (m_isAtTop && count == 0) count = std::max<size_t>(1, countThatFits(piece, from));
    return std::min(count, rest);
}

void Flow::draw(const Piece& piece, size_t from, size_t to, const Block& block)
{
    if (from == to) return;
    const double x = left() + block.indent;
    if (m_ink) m_ink->open(block.tag);
    for (size_t i = from; i < to; ++i) {
        const Line& line = piece.lines[i];
        const bool isLast = piece.isLast && i + 1 == piece.lines.size();
        // Before the line, so that a number comes before the paragraph that it counts and not within it.
        if (block.beside) block.beside(m_ink, {piece, line, x, m_y, m_page, piece.isFirst && i == 0, isLast});
        if (m_ink) m_ink->drawMarks(line, piece.marks, x, m_y, block.setting.style.size);
        if (m_ink) m_ink->draw(line, x, m_y, block.setting.style.grey);
        m_y += line.height;
    }
    if (m_ink) m_ink->close(block.tag);
    if (block.behind) block.behind(m_ink);
    m_isAtTop = false;
}

void Flow::rule(double before, double after)
{
    space(before);
    if (m_ink) m_ink->rule(left(), m_y, width());
    space(after);
}

void Flow::space(double points)
{
    if (!m_isAtTop) m_y += points;
}

void Flow::goDownTo(double y)
{
    m_y = std::max(m_y, y);
}

void Flow::keepTogether(double points)
{
    if (!m_isAtTop && m_y + points > bottom()) newColumn();
}

double Flow::left() const
{
    return m_sheet.left() + m_column * (m_sheet.columnWidth() + m_sheet.columnGap());
}

double Flow::width() const
{
    return m_columns == 1 ? m_sheet.textWidth() : m_sheet.columnWidth();
}

double Flow::bottom() const
{
    const bool isLastColumn = m_column + 1 == m_columns;
    return isLastColumn ? m_sheet.bottom() : std::min(m_sheet.bottom(), m_columnBottom);
}

void Flow::setColumns(int columns, double depth)
{
    if (columns == m_columns) return;
    if (m_column > 0) newPage();
    m_columns = columns;
    m_columnTop = m_y;
    m_columnBottom = m_y + depth;
}

void Flow::newColumn()
{
    if (m_column + 1 == m_columns) return newPage();
    ++m_column;
    m_y = m_columnTop;
    m_isAtTop = true;
}

void Flow::newPage()
{
    endPage();
    ++m_page;
    m_column = 0;
    m_columnTop = m_y = m_sheet.top();
    m_columnBottom = m_sheet.bottom();
    m_isAtTop = true;
}

void Flow::finish()
{
    endPage();
}

void Flow::endPage()
{
    m_isStopped = m_isStopped || m_cancel.isRequested() || (m_ink && m_ink->hasFailed());
    if (!m_ink) return;
    if (m_pageEnd) m_pageEnd(m_page);
    m_ink->endPage();
}

}  // namespace dateline::exporting
