// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Tiers.h"

#include <algorithm>
#include <bit>

namespace dateline::store {

static constexpr size_t MostPlanes = 8;

void Tiers::add(const IdSet& set, quint32 weight)
{
    Bits bits = set.bits();
    bits.resize(m_within.size());
    for (size_t i = 0; i < bits.size(); ++i) bits[i] &= m_within[i];
    for (size_t plane = 0; weight; ++plane, weight >>= 1)
        if (weight & 1) add(bits, plane);
}

// A ripple of half adders over the planes; a carry out of the last is dropped.
void Tiers::add(const Bits& bits, size_t plane)
{
    Bits carry = bits;
    for (; plane < MostPlanes; ++plane) {
        while (m_planes.size() <= plane) m_planes.emplace_back(m_within.size(), 0);
        Bits& sums = m_planes[plane];
        quint64 left = 0;
        for (size_t i = 0; i < carry.size(); ++i) {
            const quint64 both = sums[i] & carry[i];
            sums[i] ^= carry[i];
            carry[i] = both;
            left |= both;
        }
        if (!left) return;
    }
}

static bool isEmpty(const std::vector<quint64>& bits)
{
    return std::all_of(bits.begin(), bits.end(), [](quint64 word) { return word == 0; });
}

void Tiers::descend(const Bits& among, size_t planes, size_t most, std::vector<quint32>& best) const
{
    if (best.size() >= most || isEmpty(among)) return;
    if (planes == 0) {
        for (size_t i = among.size(); i-- > 0 && best.size() < most;)
            for (quint64 word = among[i]; word && best.size() < most;) {
                const int bit = 63 - std::countl_zero(word);
                best.push_back(quint32(i * 64 + size_t(bit)));
                word ^= quint64(1) << bit;
            }
        return;
    }
    Bits with = among, without = among;
    const Bits& plane = m_planes[planes - 1];
    for (size_t i = 0; i < among.size(); ++i) {
        with[i] &= plane[i];
        without[i] &= ~plane[i];
    }
    descend(with, planes - 1, most, best);
    descend(without, planes - 1, most, best);
}

std::vector<quint32> Tiers::best(size_t most) const
{
    std::vector<quint32> best;
    descend(m_within, m_planes.size(), most, best);
    return best;
}

}  // namespace dateline::store
