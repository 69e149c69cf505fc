// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TermMatcher.h"

#include <QSet>

#include <algorithm>

namespace dateline::store {

TermMatcher::TermMatcher(const std::vector<Term>& terms, Columns column)
{
    QSet<QByteArray> known;
    for (Term term : terms) {
        if (!(term.columns & column) || !isPlain(term)) continue;
        term.columns = column;
        const qsizetype before = known.size();
        if (known.insert(matchExpression(term)); known.size() == before) continue;
        const WordTest& front = term.words.front();
        const bool isPrefix = front.kind == WordTest::Kind::Prefix;
        (isPrefix ? m_byPrefix : m_byFirst)[front.text].push_back(m_terms.size());
        if (isPrefix) m_longestPrefix = std::max(m_longestPrefix, front.text.size());
        m_terms.push_back(term);
    }
}

bool TermMatcher::continuesAt(const Term& term, const std::vector<text::Word>& words, size_t at) const
{
    const size_t count = term.words.size();
    if (count > words.size() - at) return false;
    for (size_t place = 1; place < count; ++place) {
        const std::string& word = words[at + place].folded;
        const WordTest& wanted = term.words[place];
        const bool isEqual =
            wanted.kind == WordTest::Kind::Prefix ? word.starts_with(wanted.text) : word == wanted.text;
        if (!isEqual) return false;
    }
    return true;
}

void TermMatcher::findAt(const std::vector<text::Word>& words, size_t at, std::vector<Found>& found) const
{
    const std::string& word = words[at].folded;
    if (const auto places = m_byFirst.find(word); places != m_byFirst.end())
        for (const size_t place : places->second)
            if (continuesAt(m_terms[place], words, at))
                found.push_back({place, at, at + m_terms[place].words.size() - 1});
    for (size_t length = 1; length <= std::min(word.size(), m_longestPrefix); ++length)
        if (const auto places = m_byPrefix.find(word.substr(0, length)); places != m_byPrefix.end())
            for (const size_t place : places->second) found.push_back({place, at, at});
}

std::vector<TermMatcher::Found> TermMatcher::find(const std::vector<text::Word>& words) const
{
    std::vector<Found> found;
    if (!hasTerms()) return found;
    for (size_t at = 0; at < words.size(); ++at) findAt(words, at, found);
    return found;
}

std::vector<TextRange> rangesOf(const std::vector<TermMatcher::Found>& found, const std::vector<text::Word>& words)
{
    std::vector<TextRange> ranges;
    ranges.reserve(found.size());
    for (const TermMatcher::Found& one : found) {
        const qint32 from = words[one.first].from;
        ranges.push_back({from, words[one.last].from + words[one.last].length - from});
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<TextRange> merged;
    for (const TextRange& range : ranges) {
        if (merged.empty() || range.from >= merged.back().from + merged.back().length) {
            merged.push_back(range);
            continue;
        }
        TextRange& last = merged.back();
        last.length = std::max(last.length, range.from + range.length - last.from);
    }
    return merged;
}

}  // namespace dateline::store
