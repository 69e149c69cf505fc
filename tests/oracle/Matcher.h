// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle/Leaves.h"
#include "oracle/Library.h"

#include <map>
#include <optional>

namespace dateline::oracle {

/// Tokens next to each other in one column, both ends included.
struct Span {
    int column = 0;
    int first = 0;
    int last = 0;

    auto operator<=>(const Span&) const = default;
};

/// Where a term stands, or a chain of terms: its leftmost and its rightmost operand, which a further operator beside
/// it measures from.
struct Occurrence {
    Span left;
    Span right;

    auto operator<=>(const Occurrence&) const = default;
};

/// Says of one article after the other whether a query holds, reading the language off the tree: slow and plain.
class Matcher final {
public:
    /// Both must outlive it.
    Matcher(const Library& library, const query::Node& root);

    bool matches(const CutArticle& article) const;

private:
    /// Nothing: a clause without a word, which neither finds nor excludes.
    using Answer = std::optional<bool>;
    using Occurrences = std::vector<Occurrence>;

    /// What the operators around a term ask of it.
    struct Scope {
        std::vector<int> columns{Headline, Body, Byline, Dateline, SourceName, Labels};
        QString names;  ///< a field of whole names, else null
        std::vector<CutColumn> CutArticle::*texts =
            nullptr;          ///< of several texts, each for itself, in place of columns
        bool isLead = false;  ///< of the body only the first two paragraphs
        int firstWords = 0;   ///< 0: all
        int leastTimes = 1;
    };

    static Scope within(Scope scope, const QString& field);
    bool standsInOne(const std::vector<CutColumn>& texts, const query::Node& node) const;
    static QStringList namesOf(const CutArticle& article, const QString& field);

    Answer ask(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    Answer askText(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    Answer askGroup(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    Answer askRegex(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    static bool isDated(const CutArticle& article, const query::Node& node);
    bool isNumbered(const CutArticle& article, const query::Node& node) const;
    bool isFlagged(const CutArticle& article, const query::Node& node) const;
    /// Those that are alike, of which this query may find each; empty where there are fewer than two.
    ArticleIds alike(ArticleId id) const;

    Occurrences occurrences(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    Occurrences leafOccurrences(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    Occurrences chain(const CutArticle& article, const query::Node& node, const Scope& scope) const;
    static bool isInside(const CutArticle& article, const Span& span, const Scope& scope);
    static bool holds(const CutArticle& article, const query::Node& node, const Span& left, const Span& right);

    static bool asksForBin(const query::Node& node);

    const Library& m_library;
    const query::Node& m_root;
    std::map<const query::Node*, Leaf> m_leaves;
};

}  // namespace dateline::oracle
