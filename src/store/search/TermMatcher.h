// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"
#include "store/search/Term.h"
#include "text/Words.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Finds a query's terms in the words of one text: what the index found, shown. Its cost grows with the text and what
/// is found in it, hardly with the number of terms.
class TermMatcher final {
public:
    /// Terms that do not look into `column` are left out.
    TermMatcher(const std::vector<Term>& terms, Columns column);

    struct Found {
        size_t term = 0;   ///< place in the list of terms
        size_t first = 0;  ///< words, by place
        size_t last = 0;
    };
    /// Every occurrence, by first word.
    std::vector<Found> find(const std::vector<text::Word>& words) const;
    bool hasTerms() const { return !m_terms.empty(); }

private:
    void findAt(const std::vector<text::Word>& words, size_t at, std::vector<Found>& found) const;
    bool continuesAt(const Term& term, const std::vector<text::Word>& words, size_t at) const;

    using Places = std::unordered_map<std::string, std::vector<size_t>>;
    std::vector<Term> m_terms;
    Places m_byFirst;   // terms whose first token is a whole word
    Places m_byPrefix;  // terms of one token that is a prefix
    size_t m_longestPrefix = 0;
};

/// What was found as stretches of the text, ascending; those that overlap (pairs of Chinese characters) are one.
std::vector<TextRange> rangesOf(const std::vector<TermMatcher::Found>& found, const std::vector<text::Word>& words);

}  // namespace dateline::store
