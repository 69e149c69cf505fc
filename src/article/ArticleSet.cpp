// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/ArticleSet.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dateline::inline article {

static qint64 keyOf(ArticleId id)
{
    return id.value >> 16;
}

static quint16 lowOf(ArticleId id)
{
    return quint16(id.value & 0xffff);
}

ArticleSet ArticleSet::of(ArticleIds ids)
{
    ArticleSet set;
    set.add(std::move(ids));
    return set;
}

ArticleSet::Chunk& ArticleSet::chunkOf(qint64 key)
{
    const auto place = std::ranges::lower_bound(m_chunks, key, {}, &Chunk::key);
    if (place != m_chunks.end() && place->key == key) return *place;
    return *m_chunks.insert(place, {.key = key});
}

void ArticleSet::add(ArticleIds ids)
{
    std::erase_if(ids, [](ArticleId id) { return !id; });
    std::ranges::sort(ids);
    for (auto first = ids.begin(); first != ids.end();) {
        Chunk& chunk = chunkOf(keyOf(*first));
        const auto end = std::find_if(first, ids.end(), [&](ArticleId id) { return keyOf(id) != chunk.key; });
        std::vector<quint16> low;
        std::transform(first, end, std::back_inserter(low), lowOf);
        low.erase(std::unique(low.begin(), low.end()), low.end());
        std::vector<quint16> both;
        both.reserve(chunk.low.size() + low.size());
        std::ranges::set_union(chunk.low, low, std::back_inserter(both));
        m_count += qint64(both.size()) - qint64(chunk.low.size());
        chunk.low = std::move(both);
        first = end;
    }
}

bool ArticleSet::contains(ArticleId id) const
{
    const auto place = std::ranges::lower_bound(m_chunks, keyOf(id), {}, &Chunk::key);
    return place != m_chunks.end() && place->key == keyOf(id) && std::ranges::binary_search(place->low, lowOf(id));
}

ArticleIds ArticleSet::ids() const
{
    return after({}, std::numeric_limits<qint64>::max());
}

ArticleIds ArticleSet::after(ArticleId id, qint64 most) const
{
    ArticleIds ids;
    ids.reserve(size_t(std::min(most, m_count)));
    for (auto chunk = std::ranges::lower_bound(m_chunks, keyOf(id), {}, &Chunk::key); chunk != m_chunks.end();
         ++chunk) {
        auto low = chunk->key == keyOf(id) ? std::ranges::upper_bound(chunk->low, lowOf(id)) : chunk->low.begin();
        for (; low != chunk->low.end(); ++low) {
            if (qint64(ids.size()) == most) return ids;
            ids.push_back({(chunk->key << 16) + *low});
        }
    }
    return ids;
}

}  // namespace dateline::inline article
