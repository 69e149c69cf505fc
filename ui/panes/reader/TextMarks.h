// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"

#include <vector>

namespace dateline::panes {

/// Something that marks a stretch of a document, in the document's own positions.
struct TextMark {
    enum class Kind { Highlight, Match, Found, Current, Pale };

    Kind kind = Kind::Highlight;
    int from = 0;
    int length = 0;
    HighlightColour colour = HighlightColour::None;  ///< of a highlight

    bool operator==(const TextMark&) const = default;
};

/// A stretch over which the same marks lie.
struct MarkedStretch {
    int from = 0;
    int length = 0;
    HighlightColour colour = HighlightColour::None;    ///< of the uppermost highlight; None: there is none
    bool isOverlapped = false;                         ///< more than one highlight lies here
    TextMark::Kind match = TextMark::Kind::Highlight;  ///< what of a search lies on it; Highlight: nothing

    bool isPale = false;  ///< read before, and nothing else lies on it

    bool hasMatch() const { return match != TextMark::Kind::Highlight; }
    bool operator==(const MarkedStretch&) const = default;
};

/// Marks that lie over one another as stretches that follow one another, so that each can be drawn once. Among
/// highlights the last one given lies uppermost; what a search marks lies on top of all: the current match, then what
/// find in page found, then matches. What is pale lies beneath all.
std::vector<MarkedStretch> stretchesOf(const std::vector<TextMark>& marks);

}  // namespace dateline::panes
