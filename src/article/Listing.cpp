// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/Listing.h"

#include <algorithm>
#include <bit>

namespace dateline::inline article {

static constexpr qint64 BlockBits = 512;
static constexpr qint64 BlockWords = BlockBits / 64;

Listing Listing::all(std::shared_ptr<const ArticleOrder> order, bool isReversed)
{
    Listing listing;
    listing.m_count = qint64(order->ids.size());
    listing.m_order = std::move(order);
    listing.m_isReversed = isReversed;
    return listing;
}

Listing Listing::some(std::shared_ptr<const ArticleOrder> order, std::vector<quint64> bits, bool isReversed)
{
    const qint64 words = (qint64(order->ids.size()) + 63) / 64;
    bits.resize(size_t(words));
    std::vector<quint32> before;
    before.reserve(size_t(words / BlockWords + 1));
    qint64 count = 0;
    for (qint64 word = 0; word < words; ++word) {
        if (word % BlockWords == 0) before.push_back(quint32(count));
        count += std::popcount(bits[size_t(word)]);
    }
    Listing listing;
    listing.m_order = std::move(order);
    listing.m_bits = std::make_shared<const std::vector<quint64>>(std::move(bits));
    listing.m_before = std::make_shared<const std::vector<quint32>>(std::move(before));
    listing.m_count = count;
    listing.m_isReversed = isReversed;
    return listing;
}

qint64 Listing::select(qint64 rank) const
{
    if (!m_bits) return rank;
    const auto after = std::upper_bound(m_before->begin(), m_before->end(), quint32(rank));
    const qint64 block = after - m_before->begin() - 1;
    qint64 left = rank - (*m_before)[size_t(block)];
    for (size_t word = size_t(block * BlockWords);; ++word) {
        quint64 bits = (*m_bits)[word];
        const int here = std::popcount(bits);
        if (left >= here) {
            left -= here;
            continue;
        }
        while (left-- > 0) bits &= bits - 1;
        return qint64(word) * 64 + std::countr_zero(bits);
    }
}

qint64 Listing::rank(qint64 position) const
{
    if (!m_bits) return position;
    const qint64 block = position / BlockBits;
    qint64 count = (*m_before)[size_t(block)];
    for (qint64 word = block * BlockWords; word < position / 64; ++word)
        count += std::popcount((*m_bits)[size_t(word)]);
    const quint64 below = (quint64(1) << (position % 64)) - 1;
    return count + std::popcount((*m_bits)[size_t(position / 64)] & below);
}

ArticleId Listing::at(qint64 row) const
{
    Q_ASSERT(row >= 0 && row < m_count);
    const qint64 position = select(m_isReversed ? m_count - 1 - row : row);
    return ArticleId{qint64(m_order->ids[size_t(position)])};
}

ArticleIds Listing::page(qint64 from, qint64 length) const
{
    ArticleIds ids;
    const qint64 end = std::min(m_count, from + length);
    for (qint64 row = std::max<qint64>(0, from); row < end; ++row) ids.push_back(at(row));
    return ids;
}

std::optional<qint64> Listing::rowOf(ArticleId id) const
{
    if (!m_order || id.value <= 0 || id.value >= qint64(m_order->positions.size())) return {};
    const quint32 position = m_order->positions[size_t(id.value)];
    if (position == ArticleOrder::Nowhere) return {};
    if (m_bits && !((*m_bits)[position / 64] >> (position % 64) & 1)) return {};
    const qint64 row = rank(position);
    return m_isReversed ? m_count - 1 - row : row;
}

}  // namespace dateline::inline article
