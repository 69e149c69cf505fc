// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lines.h"

#include <algorithm>

namespace dateline::exporting {

namespace {

constexpr qsizetype PartBytes = 12000;  ///< three pages or so

std::vector<Line> linesOf(PangoLayout* layout, const Style& style)
{
    std::vector<Line> lines;
    PangoLayoutIter* at = pango_layout_get_iter(layout);
    do {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at, nullptr, &box);
        const double natural = double(box.height) / PANGO_SCALE;
        const double height = std::max(style.size * style.leading, natural);
        const double ascent = double(pango_layout_iter_get_baseline(at) - box.y) / PANGO_SCALE;
        lines.push_back({pango_layout_iter_get_line_readonly(at), double(box.x) / PANGO_SCALE, height,
                         (height - natural) / 2 + ascent});
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    return lines;
}

}  // namespace

Lines::Lines(const Typesetter& typesetter, const QString& text, const Setting& setting)
    : m_typesetter(typesetter), m_text(text.toUtf8()), m_setting(setting)
{
}

qsizetype Lines::partEnd() const
{
    qsizetype end = m_from + PartBytes;
    if (end >= m_text.size()) return m_text.size();
    while (end > m_from && (static_cast<unsigned char>(m_text.at(end)) & 0xC0) == 0x80) --end;
    return end;
}

std::optional<Piece> Lines::next()
{
    if (m_isDone) return std::nullopt;
    const qsizetype end = partEnd();
    Piece piece;
    Setting setting = m_setting;
    for (TextMark& mark : setting.marks) {
        mark.from -= m_from;
        mark.to -= m_from;
    }
    piece.layout = m_typesetter.set(QByteArrayView(m_text).sliced(m_from, end - m_from), setting);
    piece.marks = std::move(setting.marks);
    piece.lines = linesOf(piece.layout.get(), m_setting.style);
    piece.from = m_from;
    piece.isFirst = m_from == 0;
    piece.isLast = end == m_text.size();
    m_isDone = piece.isLast;
    m_setting.smallCapitals = 0;
    const bool isOneLine = piece.lines.size() == 1;  // thousands of letters without width
    if (!piece.isLast && !isOneLine) {
        m_from += pango_layout_line_get_start_index(piece.lines.back().line);
        piece.lines.pop_back();
    } else {
        m_from = end;
    }
    return piece;
}

Piece setWhole(const Typesetter& typesetter, const QString& text, const Setting& setting)
{
    const QByteArray utf8 = text.toUtf8();
    Piece piece;
    piece.layout = typesetter.set(utf8, setting);
    piece.lines = linesOf(piece.layout.get(), setting.style);
    piece.marks = setting.marks;
    return piece;
}

double heightOf(const Piece& piece)
{
    double height = 0;
    for (const Line& line : piece.lines) height += line.height;
    return height;
}

}  // namespace dateline::exporting
