// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Explanation.h"
#include "store/search/Evaluation.h"

namespace dateline::store {

/// What each clause of a query finds by itself and, where the whole finds nothing, the fewest clauses of its topmost
/// AND without which something is found.
Result<query::Explanation> explain(const query::Query& query, Evaluation& evaluation, const Cancel& cancel);

}  // namespace dateline::store
