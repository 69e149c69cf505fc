// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Signature.h"
#include "base/Cancel.h"
#include "base/Result.h"

#include <compare>
#include <span>
#include <vector>

namespace dateline::store {

class Connection;

struct SignedArticle {
    quint32 id = 0;
    analysis::Signature signature = {};
};

struct AlikePair {
    quint32 earlier = 0;  ///< the lesser id
    quint32 later = 0;

    auto operator<=>(const AlikePair&) const = default;
};

/// Pairs that have a band in common, of these articles with each other and with all that are indexed: sorted, each
/// once. Of those that share a band with thousands, an article is paired with the nearest by id alone. Some
/// microseconds an article; where few are asked for, some tens of microseconds for each and each chunk of the index.
Result<std::vector<AlikePair>> alikePairs(Connection& index, std::span<const SignedArticle> articles,
                                          const Cancel& cancel);

}  // namespace dateline::store
