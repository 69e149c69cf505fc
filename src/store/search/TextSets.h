// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/IdSet.h"

#include <memory>
#include <utility>

namespace dateline::store {

class Connection;
class MatchedText;
class Statement;
class TextMatch;
class Vocabulary;

/// What of an article is matched, from articles.db; nothing where the article is gone.
Result<std::unique_ptr<MatchedText>> matchedText(Connection& articles, quint32 id);

/// The articles whose text, read one by one, holds what a clause asks: slow and always right. For what needs the text
/// itself, and where so few are left that reading them is cheaper than asking the index.
class TextSets final {
public:
    explicit TextSets(Connection& articles) : m_articles(articles) {}

    /// Those of the candidates that a leaf (Words, Positions, Text) holds for. From 0.02 ms an article of 500 words.
    /// Word forms are those of the vocabulary, where there is one.
    Result<IdSet> verify(const IdSet& candidates, const Clause& leaf, const Vocabulary* vocabulary,
                         const Cancel& cancel);

    /// Since the last call: true where a regular expression took too long for a text, which counts as not found.
    bool wasLimited() const { return m_wasLimited; }
    bool takeWasLimited() { return std::exchange(m_wasLimited, false); }

private:
    /// Of an article: headline and body; these and, where nothing is found there, the rest; everything at once.
    enum class Need { Main, MainFirst, All };
    static Need needOf(const Clause& leaf);
    Result<bool> holds(const TextMatch& match, Need need, Statement& find, quint32 id);

    Connection& m_articles;
    bool m_wasLimited = false;
};

}  // namespace dateline::store
