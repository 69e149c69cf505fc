// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteColumn.h"

#include "Ink.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::exporting {

constexpr double BarWidth = 1.6;
constexpr double BarGap = 5;

void NoteColumn::expect(std::vector<MarginNote> notes)
{
    std::ranges::stable_sort(notes, {}, &MarginNote::at);
    m_expected = std::move(notes);
}

void NoteColumn::place(const PlacedLine& line)
{
    const qsizetype end = line.piece.from + line.line.line->start_index + line.line.line->length;
    auto next = m_expected.begin();
    while (next != m_expected.end() && (next->at < end || line.isLast)) ++next;
    std::move(m_expected.begin(), next, std::back_inserter(m_waiting));
    m_expected.erase(m_expected.begin(), next);
    placeWaiting(line);
}

void NoteColumn::placeWaiting(const PlacedLine& line)
{
    if (std::exchange(m_page, line.page) != line.page) m_bottom = m_sheet.top();
    const Style small{Face::Sans, m_sheet.fontSize * 0.7, false, 1.35, 0.3};
    auto next = m_waiting.begin();
    for (; next != m_waiting.end(); ++next) {
        Piece piece = setWhole(m_typesetter, cleaned(next->note), {small, m_sheet.noteWidth() - BarGap});
        const double y = std::max(line.y, m_bottom);
        const double height = heightOf(piece);
        if (y + height > m_sheet.bottom()) break;
        m_bottom = y + height + m_sheet.fontSize * 0.5;
        m_placed.push_back({std::move(piece), y, next->colour});
    }
    m_waiting.erase(m_waiting.begin(), next);
}

void NoteColumn::draw(Ink* ink)
{
    for (const Placed& note : std::exchange(m_placed, {})) {
        if (!ink) continue;
        double y = note.y;
        ink->box(m_sheet.noteLeft(), y, BarWidth, heightOf(note.piece), colourOf(note.colour));
        for (const Line& line : note.piece.lines) {
            ink->draw(line, m_sheet.noteLeft() + BarGap, y, 0.3);
            y += line.height;
        }
    }
}

std::vector<MarginNote> NoteColumn::takeRest()
{
    std::vector<MarginNote> rest = std::exchange(m_waiting, {});
    std::move(m_expected.begin(), m_expected.end(), std::back_inserter(rest));
    m_expected.clear();
    return rest;
}

}  // namespace dateline::exporting
