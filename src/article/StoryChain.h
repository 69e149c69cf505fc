// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <vector>

namespace dateline::inline article {

/// What an article is to its story, as the agency says. Of several, what says most is the last of these.
enum class StoryStep {
    Story,       ///< nothing is said: the first of them, or the only one
    Take,        ///< a further part
    Repeat,      ///< the same again
    Update,      ///< a newer version
    Correction,  ///< takes an error back
    Kill,        ///< not to be used
};

/// An article of a story that was told more than once.
struct ChainLink {
    ArticleSummary summary;
    StoryStep step = StoryStep::Story;
    int number = 0;  ///< of an update or part; 0: none is said

    bool operator==(const ChainLink&) const = default;
};

/// In the order of their dates, the oldest first; the article that was asked for among them. Empty where a story was
/// told once.
using StoryChain = std::vector<ChainLink>;

}  // namespace dateline::inline article
