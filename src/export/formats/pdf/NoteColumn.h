// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ArticleMarks.h"
#include "Flow.h"

namespace dateline::exporting {

/// Notes in the outer margin, each beside the line where its words begin, or below the note before it. What finds no
/// room on its page goes to the next one.
class NoteColumn final {
public:
    explicit NoteColumn(const Sheet& sheet) : m_sheet(sheet) {}

    /// The notes of the paragraph that is placed next, in the order of their words.
    void expect(std::vector<MarginNote> notes);
    void place(const PlacedLine& line);
    void draw(Ink* ink);
    /// Those that found no room until now. They are not placed any more.
    std::vector<MarginNote> takeRest();

private:
    struct Placed {
        Piece piece;
        double y = 0;
        HighlightColour colour = HighlightColour::None;
    };
    void placeWaiting(const PlacedLine& line);

    const Sheet& m_sheet;
    Typesetter m_typesetter;
    std::vector<MarginNote> m_expected;
    std::vector<MarginNote> m_waiting;
    std::vector<Placed> m_placed;
    int m_page = 0;
    double m_bottom = 0;  ///< of the last note on the page
};

}  // namespace dateline::exporting
