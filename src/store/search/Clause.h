// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"
#include "store/search/SpanMatcher.h"
#include "store/search/Term.h"

#include <optional>
#include <vector>

namespace dateline::store {

/// A query as the store answers it: fields pushed down to the leaves, what has no words left out, what makes no sense
/// said.
struct Clause {
    enum class Kind {
        All,
        None,
        Words,      ///< `term`, of which no test is Exactly
        Positions,  ///< `spans`, of which no test is Exactly
        Text,       ///< needs the text itself: `pattern` in one of `columns`, or where that is null, `spans`
        Value,      ///< one of `field`'s values is as `name` says, or holds `term`, or `pattern` matches in it:
                    ///< whichever is given (ValueMatch.h); of `tag` and `in`, the marks' names
        Dates,      ///< `field`, from ≤ key < to
        Numbers,    ///< `field`, from ≤ number ≤ to
        Step,       ///< `field` says which: of step::Update and so on (StorySteps.h)
        Unread,
        Bookmarked,
        Tagged,
        Corrected,
        Noted,
        Highlighted,
        Coloured,  ///< with a highlight of the colour `from` (HighlightColour)
        Binned,
        Relevant,  ///< in any review, likewise the others
        Rejected,
        Unseen,     ///< in none
        Alike,      ///< near-duplicates of the article `from`, and itself where there are any
        Duplicate,  ///< near-duplicates of another that stands before them, newest first
        And,
        Or,
        Not,
    };

    Kind kind = Kind::All;
    Term term = {};
    SpanNode spans = {};
    QString pattern = {};  ///< a regular expression (Regex.h) that is known to compile
    Columns columns = column::All;
    QString field = {};
    WordTest name = {};  ///< asked of a whole name
    std::optional<qint64> from = {};
    std::optional<qint64> to = {};
    std::vector<Clause> children = {};

    bool operator==(const Clause&) const = default;
};

/// On one line, for tests; also the key of a leaf in caches, since two clauses are equal where this is.
QByteArray print(const Clause& clause);

struct Plan {
    Clause root;
    std::vector<query::Remark> remarks;  ///< what was left out, or makes no sense, or has no data yet
};

Plan planOf(const query::Node& root);

/// Of a Date node; of a stretch of hours with what is dated by the day in which it begins.
Clause datesOf(const query::Node& node);

/// True where it asks of an article whether it is in the Bin; what does not looks at no article there.
bool asksForBin(const Clause& clause);

/// The terms whose presence makes an article match: those not under a NOT. For ranking.
std::vector<Term> positiveTerms(const Clause& clause);

}  // namespace dateline::store
