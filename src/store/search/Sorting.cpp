// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Sorting.h"

#include "store/search/Orders.h"
#include "store/search/SortInSteps.h"

#include <algorithm>
#include <array>

namespace dateline::store {

using query::Order;
using query::SortKey;

void Sorting::forgetTheChanged()
{
    if (m_basis == m_newest.newestFirst()) return;
    m_basis = m_newest.newestFirst();
    m_ranks.clear();
    m_kept.clear();
}

std::shared_ptr<const ArticleOrder> Sorting::known(const Order& order) const
{
    const auto kept = std::ranges::find(m_kept, order, &Kept::order);
    return kept == m_kept.end() ? nullptr : kept->articles;
}

Result<Listing> Sorting::sorted(const IdSet& set, const Order& order, const Cancel& cancel)
{
    forgetTheChanged();
    if (const auto articles = known(order)) return listingOf(articles, set);
    const bool isPart = set.count() < m_newest.count() / 4;
    auto ids = arranged(isPart ? m_newest.newestFirst(set) : m_newest.newestFirst()->ids, order, cancel);
    if (!ids) return ids.error();
    auto articles = orderOf(std::move(*ids));
    if (isPart) return Listing::all(std::move(articles));
    m_kept.push_front({order, articles});
    if (m_kept.size() > MostKept) m_kept.pop_back();
    return listingOf(std::move(articles), set);
}

Result<std::shared_ptr<const Ranks>> Sorting::ranks(SortKey key, const Ids& ids, const Cancel& cancel)
{
    if (const auto known = m_ranks.find(key); known != m_ranks.end()) return known->second;
    auto made = m_ranking.ranks(key, ids, cancel);
    if (!made) return made.error();
    auto ranks = std::make_shared<const Ranks>(std::move(*made));
    if (RankMaker::isOfAll(key) || ids.size() == size_t(m_newest.count())) m_ranks[key] = ranks;
    return ranks;
}

Result<Sorting::Ids> Sorting::arranged(Ids newestFirst, const Order& order, const Cancel& cancel)
{
    struct Placed {
        std::array<quint32, Order::MostSteps> places;
        quint32 id;
    };
    std::vector<Placed> placed(newestFirst.size());
    for (size_t row = 0; row < placed.size(); ++row) placed[row] = {{}, newestFirst[row]};
    for (size_t step = 0; step < order.steps().size(); ++step) {
        const auto ranks = this->ranks(order.steps()[step].key, newestFirst, cancel);
        if (!ranks) return ranks.error();
        const bool isReversed = order.steps()[step].isReversed;
        for (Placed& each : placed) each.places[step] = (*ranks)->placeOf(each.id, isReversed);
    }
    const auto isBefore = [](const Placed& left, const Placed& right) { return left.places < right.places; };
    if (const auto done = sortInSteps(placed, isBefore, cancel); !done) return done.error();
    std::ranges::transform(placed, newestFirst.begin(), &Placed::id);
    return newestFirst;
}

}  // namespace dateline::store
