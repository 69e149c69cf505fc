// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/CitationStyle.h"

namespace dateline::workspace {

/// How much room a row of the list has. Kept by number: new ones go to the end.
enum class Density { Compact, Ordinary, Roomy };

/// What a person chose of how the panes behave, on this machine.
struct Preferences {
    bool hasDayHeadings = true;  ///< in the list, where its order is by date
    Density density = Density::Ordinary;
    bool isTable = false;                                ///< the list is shown in columns
    bool collapsesAlike = false;                         ///< of near-duplicates the list shows the newest
    bool greysReadBefore = false;                        ///< sentences of the open article that were read in others
    bool remembersSearches = true;                       ///< offers them again while one types
    CitationStyle citationStyle = CitationStyle::Plain;  ///< in which a citation is copied; never None
    int messageSeconds = 8;  ///< how long «Marked 212 read · Undo» stays; 0: until it is closed

    bool operator==(const Preferences&) const = default;
};

}  // namespace dateline::workspace
