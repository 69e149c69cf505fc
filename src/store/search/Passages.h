// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"
#include "store/search/MatchedText.h"

#include <string_view>
#include <vector>

namespace dateline::store {

/// Something that matched in a column.
struct Found {
    Span words;       ///< that it touches
    size_t term = 0;  ///< tells different terms apart
    TextRange range;

    auto operator<=>(const Found&) const = default;
};

/// As TextMatch::passage() says, of what was found, ascending.
Snippet bestPassage(std::string_view utf8, const CutColumn& words, const std::vector<Found>& found);

/// What was found as stretches of the text, ascending; those that overlap (pairs of Chinese characters) are one.
std::vector<TextRange> rangesOf(const std::vector<Found>& found);

}  // namespace dateline::store
