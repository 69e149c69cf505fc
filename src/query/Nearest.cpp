// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Nearest.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace dateline::query {

// Longer texts are no misspelt keyword, and measuring them would not be linear.
static constexpr qsizetype Longest = 16;

// Optimal string alignment: the Levenshtein distance, with a swap of neighbours as one step.
static int distance(const QString& a, const QString& b)
{
    std::array<std::array<int, Longest + 1>, Longest + 1> steps;
    for (int i = 0; i <= a.size(); ++i)
        for (int j = 0; j <= b.size(); ++j) {
            int& here = steps[size_t(i)][size_t(j)];
            here = i + j;
            if (i == 0 || j == 0) continue;
            const auto before = [&](int di, int dj) { return steps[size_t(i - di)][size_t(j - dj)]; };
            here = std::min({before(1, 0) + 1, before(0, 1) + 1, before(1, 1) + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwap) here = std::min(here, before(2, 2) + 1);
        }
    return steps[size_t(a.size())][size_t(b.size())];
}

QString nearest(const QString& typed, const QStringList& candidates)
{
    if (typed.size() > Longest) return {};
    QString best;
    int least = 3;
    for (const QString& candidate : candidates) {
        if (candidate.size() > Longest || std::abs(candidate.size() - typed.size()) >= least) continue;
        const int slips = distance(typed, candidate);
        if (slips >= least || slips * 2 >= candidate.size()) continue;
        least = slips;
        best = candidate;
    }
    return best;
}

}  // namespace dateline::query
