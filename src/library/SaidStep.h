// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/StoryChain.h"

namespace dateline::library {

struct SaidStep {
    StoryStep step = StoryStep::Story;
    int number = 0;  ///< of an update or part; 0: none is said

    bool operator==(const SaidStep&) const = default;
};

/// What an article is to its story, as its headline or its slug says, whichever says more. Some microseconds; any
/// thread.
SaidStep saidStepOf(const Article& article);

}  // namespace dateline::library
