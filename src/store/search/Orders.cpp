// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Orders.h"

#include <algorithm>

namespace dateline::store {

std::shared_ptr<const ArticleOrder> orderOf(std::vector<quint32> ids)
{
    auto order = std::make_shared<ArticleOrder>();
    const quint32 highest = ids.empty() ? 0 : *std::max_element(ids.begin(), ids.end());
    order->positions.assign(size_t(highest) + 1, ArticleOrder::Nowhere);
    for (size_t position = 0; position < ids.size(); ++position) order->positions[ids[position]] = quint32(position);
    order->ids = std::move(ids);
    return order;
}

Listing listingOf(std::shared_ptr<const ArticleOrder> order, const IdSet& set, bool isReversed)
{
    std::vector<quint64> bits((order->ids.size() + 63) / 64, 0);
    for (const quint32 id : set.ids()) {
        const quint32 position = id < order->positions.size() ? order->positions[id] : ArticleOrder::Nowhere;
        if (position != ArticleOrder::Nowhere) bits[position / 64] |= quint64(1) << (position % 64);
    }
    return Listing::some(std::move(order), std::move(bits), isReversed);
}

}  // namespace dateline::store
