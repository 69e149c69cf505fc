// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"
#include "store/search/Term.h"

#include <optional>
#include <vector>

namespace dateline::store {

/// A query as the store answers it: fields pushed down to the leaves, what has no words left out, what cannot be
/// answered yet said.
struct Clause {
    enum class Kind {
        All,
        None,
        Words,    ///< `term`
        Value,    ///< `field` equals `value` or begins so; where `value` is null, it holds `term`
        Dates,    ///< `field`, from ≤ key < to
        Numbers,  ///< `field`, from ≤ number ≤ to
        Unread,
        Bookmarked,
        And,
        Or,
        Not,
    };

    Kind kind = Kind::All;
    Term term = {};
    QString field = {};
    QString value = {};  ///< folded
    bool isPrefix = false;
    std::optional<qint64> from = {};
    std::optional<qint64> to = {};
    std::vector<Clause> children = {};

    bool operator==(const Clause&) const = default;
};

struct Plan {
    Clause root;
    std::vector<query::Remark> remarks;  ///< what was left out or is not answered yet
};

Plan planOf(const query::Node& root);

/// The terms whose presence makes an article match: those not under a NOT. For marks, snippets and ranking.
std::vector<Term> positiveTerms(const Clause& clause);

}  // namespace dateline::store
