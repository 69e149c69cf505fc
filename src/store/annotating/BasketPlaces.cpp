// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/BasketPlaces.h"

#include <algorithm>

namespace dateline::store {

static constexpr qint64 Step = 1 << 20;

using Places = std::vector<std::optional<qint64>>;

// The longest rising run (Schensted, 1961): by length, the thing with the least place that ends one.
static Places rising(const Places& before)
{
    std::vector<size_t> ends;
    std::vector<std::optional<size_t>> previous(before.size());
    for (size_t at = 0; at < before.size(); ++at) {
        if (!before[at]) continue;
        const auto end = std::ranges::lower_bound(ends, *before[at], {}, [&](size_t each) { return *before[each]; });
        if (end != ends.begin()) previous[at] = *std::prev(end);
        if (end == ends.end())
            ends.push_back(at);
        else
            *end = at;
    }
    Places kept(before.size());
    if (ends.empty()) return kept;
    for (std::optional<size_t> at = ends.back(); at; at = previous[*at]) kept[*at] = before[*at];
    return kept;
}

static std::vector<qint64> allNew(size_t count)
{
    std::vector<qint64> places(count);
    for (size_t at = 0; at < count; ++at) places[at] = qint64(at + 1) * Step;
    return places;
}

// Those from..to-1 have none; beside them stand the places low and high, where there is one.
static bool fill(std::vector<qint64>& places, size_t from, size_t to, std::optional<qint64> low,
                 std::optional<qint64> high)
{
    const auto count = qint64(to - from);
    const qint64 step = low && high ? (*high - *low) / (count + 1) : Step;
    const qint64 begin = low ? *low : high ? *high - (count + 1) * Step : 0;
    for (size_t at = from; at < to; ++at) places[at] = begin + qint64(at - from + 1) * step;
    return step > 0;
}

std::vector<qint64> placesFor(const Places& before)
{
    const Places kept = rising(before);
    std::vector<qint64> places(before.size());
    std::optional<qint64> low;
    for (size_t at = 0; at < kept.size();) {
        size_t next = at;
        while (next < kept.size() && !kept[next]) ++next;
        const std::optional<qint64> high = next < kept.size() ? kept[next] : std::nullopt;
        if (!fill(places, at, next, low, high)) return allNew(before.size());
        if (high) places[next] = *high;
        low = high;
        at = next + 1;
    }
    return places;
}

}  // namespace dateline::store
