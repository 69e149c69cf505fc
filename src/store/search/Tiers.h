// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/IdSet.h"

#include <vector>

namespace dateline::store {

/// Adds up small weights for the members of sets, all articles at once: plane p holds bit p of every article's sum
/// ("bit-sliced"). Sums stay below 256; what would be more stays at 255 at the most by the caller's choice of weights.
class Tiers final {
public:
    /// Only articles of `within` count.
    explicit Tiers(const IdSet& within) : m_within(within.bits()) {}

    void add(const IdSet& set, quint32 weight);

    /// The articles with the highest sums, best first, highest ids first among equals; at most `most`.
    std::vector<quint32> best(size_t most) const;

private:
    using Bits = std::vector<quint64>;
    void add(const Bits& bits, size_t plane);
    void descend(const Bits& among, size_t planes, size_t most, std::vector<quint32>& best) const;

    Bits m_within;
    std::vector<Bits> m_planes;
};

}  // namespace dateline::store
