// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Match.h"

#include <vector>

namespace dateline::inline article {

/// A text that was read: another article's, or one that the article itself had.
struct ReadText {
    ArticleSummary summary;  ///< of a version: with its headline and date
    int version = 0;         ///< of the article itself, by number; 0: another article

    bool operator==(const ReadText&) const = default;
};

/// A sentence that stands in a text, too, that was read.
struct ReadSentence {
    TextRange range;
    size_t text = 0;  ///< place among ReadBefore::texts

    bool operator==(const ReadSentence&) const = default;
};

/// What of an article's body its reader has read elsewhere.
struct ReadBefore {
    std::vector<ReadText> texts = {};          ///< that were compared
    std::vector<ReadSentence> sentences = {};  ///< ascending
    int count = 0;                             ///< of all sentences of the body

    bool operator==(const ReadBefore&) const = default;
};

}  // namespace dateline::inline article
