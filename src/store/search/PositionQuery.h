// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/search/SpanMatcher.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace dateline::store {

class WordSets;

/// A tree of spans as FTS5 is asked for it: the rows that may hold it, with the position lists of all its leaves.
struct PositionQuery {
    static constexpr int Sentences = -1;
    static constexpr int Paragraphs = -2;

    QByteArray match;
    std::vector<int> phrases;  ///< what FTS5's phrases are, in its order: a leaf's number or one of the above
};

/// Nothing where FTS5 is not the one to ask: words that stand for too many others, or phrases of such words.
Result<std::optional<PositionQuery>> positionQueryOf(const SpanNode& root, WordSets& words);

}  // namespace dateline::store
