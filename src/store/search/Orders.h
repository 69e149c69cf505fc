// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "store/search/IdSet.h"

#include <memory>
#include <vector>

namespace dateline::store {

/// The ids as an order.
std::shared_ptr<const ArticleOrder> orderOf(std::vector<quint32> ids);

/// The articles of the set in that order; those that it does not know are left out.
Listing listingOf(std::shared_ptr<const ArticleOrder> order, const IdSet& set, bool isReversed = false);

}  // namespace dateline::store
