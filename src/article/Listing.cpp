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

void Listing::takeBits(std::vector<quint64> bits)
{
    const qint64 words = qint64(bits.size());
    std::vector<quint32> before;
    before.reserve(size_t(words / BlockWords + 1));
    qint64 count = 0;
    for (qint64 word = 0; word < words; ++word) {
        if (word % BlockWords == 0) before.push_back(quint32(count));
        count += std::popcount(bits[size_t(word)]);
    }
    m_bits = std::make_shared<const std::vector<quint64>>(std::move(bits));
    m_before = std::make_shared<const std::vector<quint32>>(std::move(before));
    m_count = count;
}

Listing Listing::some(std::shared_ptr<const ArticleOrder> order, std::vector<quint64> bits, bool isReversed)
{
    bits.resize((order->ids.size() + 63) / 64);
    Listing listing;
    listing.takeBits(std::move(bits));
    listing.m_order = std::move(order);
    listing.m_isReversed = isReversed;
    return listing;
}

Listing Listing::byId(std::vector<quint64> bits, bool isDescending)
{
    Listing listing;
    listing.takeBits(std::move(bits));
    listing.m_isReversed = isDescending;
    return listing;
}

Listing Listing::headed(ArticleIds head, Listing rest)
{
    Q_ASSERT(!rest.m_head);
    rest.m_count += qint64(head.size());
    rest.m_head = std::make_shared<const ArticleIds>(std::move(head));
    return rest;
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
    const qint64 head = m_head ? qint64(m_head->size()) : 0;
    if (row < head) return (*m_head)[size_t(row)];
    const qint64 position = select(m_isReversed ? m_count - 1 - row : row - head);
    return idAt(position);
}

ArticleId Listing::idAt(qint64 position) const
{
    return ArticleId{m_order ? qint64(m_order->ids[size_t(position)]) : position};
}

qint64 Listing::next(qint64 position) const
{
    const int way = m_isReversed ? -1 : 1;
    position += way;
    if (!m_bits) return position;
    const qint64 end = qint64(m_bits->size()) * 64;
    while (position >= 0 && position < end) {
        const quint64 bits = (*m_bits)[size_t(position / 64)];
        const int at = int(position % 64);
        const quint64 left = m_isReversed ? bits << (63 - at) : bits >> at;
        if (left) return position + way * (m_isReversed ? std::countl_zero(left) : std::countr_zero(left));
        position = m_isReversed ? position - at - 1 : position - at + 64;
    }
    return position;
}

std::optional<qint64> Listing::firstRow(qint64 from, const std::function<bool(ArticleId)>& isWanted) const
{
    const qint64 head = m_head ? qint64(m_head->size()) : 0;
    qint64 row = std::max<qint64>(0, from);
    for (; row < head; ++row)
        if (isWanted((*m_head)[size_t(row)])) return row;
    if (row >= m_count) return {};
    for (qint64 position = select(m_isReversed ? m_count - 1 - row : row - head); row < m_count; ++row) {
        if (isWanted(idAt(position))) return row;
        position = next(position);
    }
    return {};
}

ArticleIds Listing::page(qint64 from, qint64 length) const
{
    ArticleIds ids;
    const qint64 end = std::min(m_count, from + length);
    for (qint64 row = std::max<qint64>(0, from); row < end; ++row) ids.push_back(at(row));
    return ids;
}

std::optional<qint64> Listing::positionOf(ArticleId id) const
{
    const qint64 end = m_order ? qint64(m_order->positions.size()) : m_bits ? qint64(m_bits->size()) * 64 : 0;
    if (id.value <= 0 || id.value >= end) return {};
    const quint32 position = m_order ? m_order->positions[size_t(id.value)] : quint32(id.value);
    if (position == ArticleOrder::Nowhere) return {};
    if (m_bits && !((*m_bits)[position / 64] >> (position % 64) & 1)) return {};
    return position;
}

std::optional<qint64> Listing::rowOf(ArticleId id) const
{
    const qint64 head = m_head ? qint64(m_head->size()) : 0;
    if (head > 0) {
        const auto found = std::find(m_head->begin(), m_head->end(), id);
        if (found != m_head->end()) return found - m_head->begin();
    }
    const auto position = positionOf(id);
    if (!position) return {};
    return m_isReversed ? m_count - 1 - rank(*position) : head + rank(*position);
}

}  // namespace dateline::inline article
