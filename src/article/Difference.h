// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"

#include <vector>

namespace dateline::inline article {

/// A stretch of two versions of a text.
struct Difference {
    enum class Kind {
        Equal,      ///< to the character
        Removed,    ///< `after` is empty: where it would be
        Added,      ///< `before` is empty
        Changed,    ///< one in place of the other
        MovedAway,  ///< a paragraph that stands elsewhere now, as Removed
        MovedHere,  ///< the same paragraph where it stands now, as Added
    };

    Kind kind = Kind::Equal;
    TextRange before;  ///< code points of the version before
    TextRange after;   ///< code points of the version after
    int move = -1;     ///< the same number for both places of a moved paragraph, from 0

    bool operator==(const Difference&) const = default;
};

/// Two texts and what parts them; the ranges tile both, in order.
struct ComparedText {
    QString before;
    QString after;
    std::vector<Difference> differences;

    bool operator==(const ComparedText&) const = default;
};

struct Comparison {
    ComparedText headline;
    ComparedText body;

    bool operator==(const Comparison&) const = default;
};

}  // namespace dateline::inline article
