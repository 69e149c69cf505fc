// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flow.h"

#include "Ink.h"

namespace dateline::exporting {

Flow::Flow(const Sheet& sheet, Ink* ink, const Cancel& cancel, PageEnd pageEnd)
    : m_sheet(sheet), m_ink(ink), m_cancel(cancel), m_pageEnd(std::move(pageEnd)), m_y(sheet.top())
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
        if (from < piece.lines.size()) newPage();
    }
}

size_t Flow::countThatFits(const Piece& piece, size_t from) const
{
    double y = m_y;
    size_t to = from;
    while (to < piece.lines.size() && y + piece.lines[to].height <= m_sheet.bottom() + 0.01)
        y += piece.lines[to++].height;
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
    if (m_ink) m_ink->open(block.tag);
    for (size_t i = from; i < to; ++i) {
        const Line& line = piece.lines[i];
        if (m_ink) m_ink->draw(line, m_sheet.left() + block.indent, m_y, block.setting.style.grey);
        m_y += line.height;
    }
    if (m_ink) m_ink->close(block.tag);
    m_isAtTop = false;
}

void Flow::rule(double before, double after)
{
    space(before);
    if (m_ink) m_ink->rule(m_sheet.left(), m_y, m_sheet.textWidth());
    space(after);
}

void Flow::space(double points)
{
    if (!m_isAtTop) m_y += points;
}

void Flow::keepTogether(double points)
{
    if (!m_isAtTop && m_y + points > m_sheet.bottom()) newPage();
}

void Flow::newPage()
{
    endPage();
    ++m_page;
    m_y = m_sheet.top();
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
