// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace dateline::analysis {

/// One word of what is looked for.
struct PatternWord {
    quint64 key = 0;
    float bits = 0;  ///< how much its being there says: log2 of how rare it is in the text
};

/// A quote between its contexts, as words: [0, quoteFrom) prefix, [quoteFrom, quoteTo) quote, the rest suffix.
struct Pattern {
    std::vector<PatternWord> words;
    qint32 quoteFrom = 0;
    qint32 quoteTo = 0;
};

/// The best place of a pattern's quote in a window of words.
struct Alignment {
    qint32 first = -1;  ///< the first and last word of the window that stand for words of the quote; -1 where none
    qint32 last = -1;
    qint32 firstRow = -1;  ///< the word of the pattern that `first` stands for
    qint32 lastRow = -1;
    qint32 matched = 0;   ///< words of the quote that are there
    float score = 0;      ///< bits, less what gaps and other words cost
    float quoteBits = 0;  ///< of the words that are there
    float contextBits = 0;

    bool isFound() const { return first >= 0; }
};

/// Aligns the quote as a whole, its contexts as far as they pay, with any part of the window. Time and memory are the
/// product of both lengths.
Alignment align(const Pattern& pattern, std::span<const quint64> window);

}  // namespace dateline::analysis
