// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TermMatcher.h"

#include <algorithm>

namespace dateline::store {

using Kind = WordTest::Kind;

TermMatcher::TermMatcher(const std::vector<Term>& terms, const Vocabulary* vocabulary)
{
    for (const Term& term : terms) {
        Wanted wanted{{}, term.columns};
        for (const WordTest& word : term.words) wanted.tests.push_back(placeOf(word, vocabulary));
        const WordTest& first = term.words.front();
        if (first.kind == Kind::Equal)
            m_byFirst[first.text].push_back(m_terms.size());
        else if (first.kind == Kind::Prefix)
            m_byPrefix[first.text].push_back(m_terms.size());
        else
            m_byTest[wanted.tests.front()].push_back(m_terms.size());
        if (first.kind == Kind::Prefix) m_longestPrefix = std::max(m_longestPrefix, first.text.size());
        m_terms.push_back(std::move(wanted));
    }
}

size_t TermMatcher::placeOf(const WordTest& test, const Vocabulary* vocabulary)
{
    const auto [place, isNew] = m_places.try_emplace(print(test).toStdString(), m_tests.size());
    if (isNew) m_tests.emplace_back(test, vocabulary);
    return place->second;
}

bool TermMatcher::accepts(size_t test, const Text& text, size_t at) const
{
    return m_tests[test].accepts(text.words.folded(at), text.words.surface(at), text.language);
}

// The first word of these terms is known to be at hand.
void TermMatcher::take(const std::vector<size_t>& terms, const Text& text, size_t at) const
{
    for (const size_t term : terms) {
        const Wanted& wanted = m_terms[term];
        const size_t count = wanted.tests.size();
        if (!(wanted.columns & text.column) || count > text.words.count() - at) continue;
        size_t place = 1;
        while (place < count && accepts(wanted.tests[place], text, at + place)) ++place;
        if (place == count) text.found[term].push_back({qint32(at), qint32(at + count) - 1});
    }
}

void TermMatcher::findAt(const Text& text, size_t at) const
{
    const std::string_view word = text.words.folded(at);
    if (const auto terms = m_byFirst.find(word); terms != m_byFirst.end()) take(terms->second, text, at);
    for (size_t length = 1; length <= std::min(word.size(), m_longestPrefix); ++length)
        if (const auto terms = m_byPrefix.find(word.substr(0, length)); terms != m_byPrefix.end())
            take(terms->second, text, at);
    for (const auto& [test, terms] : m_byTest)
        if (accepts(test, text, at)) take(terms, text, at);
}

std::vector<std::vector<Span>> TermMatcher::find(const CutColumn& words, Columns column, const QString& language) const
{
    std::vector<std::vector<Span>> found(m_terms.size());
    for (size_t at = 0; at < words.count(); ++at) findAt({words, column, language, found}, at);
    return found;
}

}  // namespace dateline::store
