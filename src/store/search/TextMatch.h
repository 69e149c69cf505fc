// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"
#include "store/search/Clause.h"
#include "store/search/MatchedText.h"

#include <memory>
#include <vector>

namespace dateline::store {

class Vocabulary;

/// A query held against the text of one article after the other: does it hold, and what of the text made it so. What
/// the index answers from its lists is answered here from the words themselves, so that what is found can be shown.
/// One thread.
class TextMatch final {
public:
    /// With a vocabulary, word forms are those that it gives; without one, words are stemmed as they are written. It
    /// must outlive this.
    explicit TextMatch(const Clause& root, const Vocabulary* vocabulary = nullptr);
    ~TextMatch();

    /// True where something of it is about text and not under a NOT.
    bool hasMarks() const;

    /// Whether the clause holds as far as text decides: what is not about text is left out, and what is left of
    /// nothing holds.
    bool holds(MatchedText& text) const;

    /// What matched of the clauses that are not under a NOT, ascending; stretches that overlap are one.
    std::vector<Match> matches(MatchedText& text) const;

    /// Those of the headline, in its code points.
    std::vector<TextRange> headlineMatches(MatchedText& text) const;

    /// The passage of the body of about thirty words that holds the most of what matched there (the first of equals;
    /// the beginning where there is nothing), cut between words, an ellipsis where it was cut, line ends as one space.
    Snippet passage(MatchedText& text) const;

    /// True once a regular expression took too long for a text, which then was treated as not matching.
    bool wasLimited() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::store
