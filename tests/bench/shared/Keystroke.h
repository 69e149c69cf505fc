// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Searching.h"

#include <vector>

namespace dateline::bench {

/// A search with all that a keystroke brings: listing, exact count, counts by day, by source and by place.
library::SearchRequest keystroke(const QString& text);

/// A first search of everything, as a window asks it when it opens: what the library loads once is loaded. Returns the
/// milliseconds that it took.
double wake(library::Library& library);

/// The times of one search, asked again and again.
struct Answered {
    qint64 count = 0;
    std::vector<double> fresh;   ///< engine time when the library had not been asked for it since it was opened
    std::vector<double> cached;  ///< engine time thereafter: the sets of its clauses are kept
    std::vector<double> whole;   ///< until fifty rows with passages are here as well
};

/// Asks once, then again; a round of more than five seconds is the last. Times are added to what stands in `answered`.
void ask(library::Library& library, const QString& text, Answered& answered);

}  // namespace dateline::bench
