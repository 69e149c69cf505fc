// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dateline::bench {

/// Discounted cumulative gain of the first ten, of the best that could be had; a document is relevant or not (Järvelin
/// and Kekäläinen 2002). From 0 to 1.
inline double ndcgAt10(const QStringList& ranked, const QSet<QString>& relevant)
{
    double gain = 0;
    double ideal = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const double discount = 1 / std::log2(double(i) + 2);
        if (i < ranked.size() && relevant.contains(ranked[i])) gain += discount;
        if (i < relevant.size()) ideal += discount;
    }
    return gain / ideal;
}

/// The precision at each relevant document that was found, over all relevant ones. Its mean over queries is the MAP.
inline double averagePrecision(const QStringList& ranked, const QSet<QString>& relevant)
{
    double sum = 0;
    int hits = 0;
    for (qsizetype i = 0; i < ranked.size(); ++i)
        if (relevant.contains(ranked[i])) sum += double(++hits) / double(i + 1);
    return sum / double(relevant.size());
}

}  // namespace dateline::bench
