// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Listing.h"
#include "library/Searching.h"

namespace dateline::tests {

/// An order of the articles 1..count as a library shown newest first would have it: the newest id first.
inline std::shared_ptr<const ArticleOrder> newestFirst(int count)
{
    ArticleOrder order;
    order.positions.assign(size_t(count) + 1, ArticleOrder::Nowhere);
    for (int id = count; id >= 1; --id) {
        order.positions[size_t(id)] = quint32(order.ids.size());
        order.ids.push_back(quint32(id));
    }
    return std::make_shared<const ArticleOrder>(std::move(order));
}

/// The articles of the order for which the condition holds.
template <typename Condition>
Listing listingOf(const std::shared_ptr<const ArticleOrder>& order, Condition condition)
{
    std::vector<quint64> bits(order->ids.size() / 64 + 1);
    for (size_t position = 0; position < order->ids.size(); ++position)
        if (condition(int(order->ids[position]))) bits[position / 64] |= quint64(1) << (position % 64);
    return Listing::some(order, bits);
}

inline library::Row madeRow(ArticleId id)
{
    library::Row row;
    row.summary.id = id;
    row.summary.headline = QStringLiteral("Article %1").arg(id.value);
    row.summary.source = QStringLiteral("Agency");
    row.summary.date.key = id.value * 3600;
    row.summary.date.precision = DatePrecision::Second;
    return row;
}

inline std::vector<library::Row> madeRows(const ArticleIds& ids)
{
    std::vector<library::Row> rows;
    for (const ArticleId id : ids) rows.push_back(madeRow(id));
    return rows;
}

}  // namespace dateline::tests
