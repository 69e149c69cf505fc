// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/Term.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// What a query says of where its terms stand: a tree with terms as its leaves.
struct SpanNode {
    enum class Kind {
        Term,           ///< `term`
        Or,             ///< children
        Near,           ///< two children, at most `number` positions from each other's nearest ends
        Before,         ///< likewise, the second behind the end of the first
        SameSentence,   ///< two children with a token of each in one sentence
        SameParagraph,  ///< likewise
        FirstWords,     ///< one child, a leaf: wholly among the first `number` tokens of the body
        InLead,         ///< one child, a leaf: wholly within the first two paragraphs of the body
        AtLeast,        ///< one child, only at the root: `number` occurrences, all columns together
    };

    Kind kind = Kind::Term;
    store::Term term = {};
    int number = 0;
    std::vector<SpanNode> children = {};

    bool operator==(const SpanNode&) const = default;
};

/// `atleast/3 (lead "oil" w/5 ("gas" | body:"pr*"))`: for tests, and as a key, since two trees are equal where this is.
QByteArray print(const SpanNode& node);

/// The terms at the leaves, from left to right. They live as long as the tree.
std::vector<const Term*> leavesOf(const SpanNode& root);

/// Tokens next to each other in one column: positions from 0, both inclusive.
struct Span {
    qint32 first = 0;
    qint32 last = 0;

    auto operator<=>(const Span&) const = default;
};

/// What one column of one article has of each leaf, and where its sentences and paragraphs begin.
struct SpanColumn {
    Columns column = column::Body;          ///< one bit
    std::vector<std::vector<Span>> leaves;  ///< as leavesOf() numbers them; each ascending, without repetition
    /// Positions at which they start, ascending, the first 0. Empty: the column is one sentence and one paragraph.
    std::span<const qint32> sentences = {};
    std::span<const qint32> paragraphs = {};
};

/// An occurrence that takes part in what holds.
struct SpanMatch {
    Columns column = column::Body;
    qint32 leaf = 0;
    Span span;

    auto operator<=>(const SpanMatch&) const = default;
};

/// Says whether the occurrences of terms in one article stand as a query asks. It does not care where they come from:
/// FTS5's position lists or a text that was cut.
///
/// A chain `a w/5 b w/3 c`, however it is bracketed, is a path: each operand's occurrence is linked to one of its left
/// neighbour that is itself linked so. Linked occurrences share no token, so `a w/5 a` needs two; operands further
/// apart in the chain may share theirs. What is not in one column is not near. An operand that is an Or enters by
/// whichever of its parts fits. Occurrences of AtLeast are those of the rightmost operand, different spans.
///
/// Because a link asks only for the nearest end before and behind, each is found by bisection: the cost is n log n in
/// the number of occurrences, whatever holds.
class SpanMatcher final {
public:
    /// The tree must outlive the matcher. A leaf's `columns` are heeded: occurrences in others are passed over.
    explicit SpanMatcher(const SpanNode& root);

    const std::vector<const Term*>& leaves() const { return m_leaves; }

    bool holds(const std::vector<SpanColumn>& columns) const;
    /// Every occurrence that takes part, by column, leaf and span; empty where the whole does not hold. Of a column in
    /// which nothing holds there is none.
    std::vector<SpanMatch> matches(const std::vector<SpanColumn>& columns) const;

private:
    const SpanNode& m_root;
    std::vector<const Term*> m_leaves;
    std::unordered_map<const Term*, qint32> m_numbers;  // of the leaves
};

}  // namespace dateline::store
