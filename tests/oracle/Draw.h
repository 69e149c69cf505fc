// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

namespace dateline::oracle {

/// Chance that a seed repeats, on every machine.
class Draw final {
public:
    explicit Draw(unsigned seed) : m_engine(seed) {}

    int below(int bound) { return int(m_engine() % unsigned(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool oneIn(int times) { return below(times) == 0; }
    template <typename List>
    auto oneOf(const List& list)
    {
        return list[below(int(list.size()))];
    }

private:
    std::mt19937 m_engine;
};

}  // namespace dateline::oracle
