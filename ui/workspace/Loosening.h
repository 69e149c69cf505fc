// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Explanation.h"
#include "query/Query.h"

#include <optional>

namespace dateline::workspace {

/// The search that comes nearest to one that found nothing: the same without the fewest clauses that are in its way.
struct Loosening {
    QString text;         ///< in the query language
    QStringList dropped;  ///< the clauses that it lacks, as printed
    qint64 count = 0;     ///< what it finds

    bool operator==(const Loosening&) const = default;
};

/// None where the explanation knows of none.
std::optional<Loosening> loosened(const query::Query& asked, const query::Explanation& why);

}  // namespace dateline::workspace
