// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/MatchedText.h"
#include "store/search/Term.h"
#include "store/search/TokenTest.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace dateline::store {

class Vocabulary;

/// Finds terms in the words of one column: what the index found, shown. Its cost grows with the text and what is found
/// in it, hardly with the number of plain terms; terms that begin with a test of another kind are asked one by one.
class TermMatcher final {
public:
    explicit TermMatcher(const std::vector<Term>& terms, const Vocabulary* vocabulary = nullptr);

    /// Of each term its occurrences, ascending; none of those that do not look into the column.
    std::vector<std::vector<Span>> find(const CutColumn& words, Columns column, const QString& language) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
    };
    using Places = std::unordered_map<std::string, std::vector<size_t>, Hash, std::equal_to<>>;
    struct Wanted {
        std::vector<size_t> tests;
        Columns columns = column::All;
    };
    struct Text {
        const CutColumn& words;
        Columns column;
        const QString& language;
        std::vector<std::vector<Span>>& found;
    };

    size_t placeOf(const WordTest& test, const Vocabulary* vocabulary);
    bool accepts(size_t test, const Text& text, size_t at) const;
    void findAt(const Text& text, size_t at) const;
    void take(const std::vector<size_t>& terms, const Text& text, size_t at) const;

    std::vector<Wanted> m_terms;
    std::vector<TokenTest> m_tests;
    std::unordered_map<std::string, size_t> m_places;  // of tests, by how they are printed
    Places m_byFirst;                                  // terms whose first word is a whole word
    Places m_byPrefix;                                 // terms whose first word is a prefix
    std::unordered_map<size_t, std::vector<size_t>> m_byTest;
    size_t m_longestPrefix = 0;
};

}  // namespace dateline::store
