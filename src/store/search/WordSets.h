// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/search/FieldSets.h"
#include "store/search/IdSet.h"
#include "store/search/PostingSets.h"
#include "store/search/RegexLiterals.h"
#include "store/search/SpanMatcher.h"
#include "store/search/Vocabulary.h"

#include <optional>

namespace dateline::store {

class Connection;
class SetCache;

/// The articles that hold words as a query asks for them, from postings and vocabulary. What they say of one word is
/// exact; of several that must stand in a certain way they give the articles that may hold it.
class WordSets final {
public:
    /// Word forms count in articles of their language, which the fields know.
    WordSets(Connection& index, FieldSets& fields, SetCache& cache)
        : m_index(index), m_postings(index), m_fields(fields), m_cache(cache)
    {
    }

    /// Takes note of what was committed to the index since the last call; true where anything was. Within a Snapshot.
    Result<bool> refresh();

    Result<IdSet> find(const WordTest& test, Columns columns);
    Result<IdSet> candidates(const Term& term);
    Result<IdSet> candidates(const SpanNode& node);
    /// Of a regular expression: the articles with words that hold the letters which it cannot match without.
    Result<IdSet> candidates(const QString& pattern);
    /// The articles that hold the word OftenCount times or more.
    Result<IdSet> often(const std::string& word);
    /// True where candidates() is the answer.
    static bool isExact(const Term& term);

    /// The terms that a test stands for, of every language.
    Result<std::vector<std::string>> expand(const WordTest& test);
    /// Read at the first use after a commit to the index: about 60 ms for 300,000 words.
    Result<const Vocabulary*> vocabulary();
    PostingSets& postings() { return m_postings; }

private:
    Result<IdSet> look(const WordTest& test, Columns columns);
    Result<IdSet> lookForms(const WordTest& test, Columns columns);
    Result<std::optional<IdSet>> holding(const AnyLiteral& literals);
    Result<IdSet> anyOf(const std::vector<std::string>& terms, Columns columns);
    Result<IdSet> inColumns(std::string_view term, Columns columns);
    Result<IdSet> prefixInColumns(std::string_view prefix, Columns columns);

    Connection& m_index;
    PostingSets m_postings;
    FieldSets& m_fields;
    SetCache& m_cache;
    std::optional<Vocabulary> m_vocabulary;
};

}  // namespace dateline::store
