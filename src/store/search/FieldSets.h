// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/FieldColumns.h"
#include "store/search/IdSet.h"

namespace dateline::store {

class Connection;

/// The articles whose column or label answers a clause: values compared folded, numbers and moments by range. What
/// nobody counts by (addresses, files, moments of import) is looked for in the tables.
class FieldSets final {
public:
    FieldSets(Connection& articles, FieldColumns& columns) : m_articles(articles), m_columns(columns) {}

    /// For Value, Numbers, and Dates other than the article's own date.
    Result<IdSet> find(const Clause& clause);
    /// The languages that articles are in, and the articles in one of them.
    Result<QStringList> languages();
    Result<IdSet> inLanguage(const QString& language);

private:
    Result<IdSet> withValue(const Clause& clause);
    Result<IdSet> inRange(const Clause& clause);
    Result<IdSet> ofLength(const Clause& clause);

    Connection& m_articles;
    FieldColumns& m_columns;
};

}  // namespace dateline::store
