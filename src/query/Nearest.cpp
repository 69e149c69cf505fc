// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Nearest.h"

#include <algorithm>
#include <vector>

namespace dateline::query {

// Longer texts are no misspelt keyword, and measuring them would not be linear.
static constexpr qsizetype Longest = 16;

// Optimal string alignment: the Levenshtein distance, with a swap of neighbours as one step.
static int distance(const QString& a, const QString& b)
{
    std::vector<std::vector<int>> d(size_t(a.size() + 1), std::vector<int>(size_t(b.size() + 1)));
    for (size_t i = 0; i < d.size(); ++i) d[i][0] = int(i);
    for (size_t j = 0; j < d[0].size(); ++j) d[0][j] = int(j);
    for (size_t i = 1; i < d.size(); ++i)
        for (size_t j = 1; j < d[0].size(); ++j) {
            const bool isSame = a[qsizetype(i - 1)] == b[qsizetype(j - 1)];
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (isSame ? 0 : 1)});
            const bool isSwap = i > 1 && j > 1 && a[qsizetype(i - 1)] == b[qsizetype(j - 2)] &&
                                a[qsizetype(i - 2)] == b[qsizetype(j - 1)];
            if (isSwap) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d.back().back();
}

QString nearest(const QString& typed, const QStringList& candidates)
{
    if (typed.size() > Longest) return {};
    QString best;
    int least = 3;
    for (const QString& candidate : candidates) {
        const int slips = distance(typed, candidate);
        if (slips >= least || slips * 2 >= candidate.size()) continue;
        least = slips;
        best = candidate;
    }
    return best;
}

}  // namespace dateline::query
