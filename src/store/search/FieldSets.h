// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/IdSet.h"

namespace dateline::store {

class Connection;

/// The articles whose column or label answers a clause: values compared folded, numbers and moments by range.
class FieldSets final {
public:
    explicit FieldSets(Connection& articles) : m_articles(articles) {}

    /// For Value, Numbers, and Dates other than the article's own date.
    Result<IdSet> find(const Clause& clause);

private:
    Result<IdSet> withValue(const Clause& clause);
    Result<IdSet> inRange(const Clause& clause);

    Connection& m_articles;
};

}  // namespace dateline::store
