// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/SpanMatcher.h"

#include <optional>
#include <vector>

namespace dateline::store {

/// Says what SpanMatcher says of trees of one term or two, which is nearly all that is asked (`oil w/5 price`,
/// `lead:oil`, `atleast/3:oil`). Positions go into flat lists, which are walked once: of the words of half a million
/// articles that takes a tenth of the time.
class FlatMatcher final {
public:
    /// Nothing where the tree has another shape.
    static std::optional<FlatMatcher> of(const SpanNode& root);

    /// Begins another article.
    void clear();
    /// An occurrence of a leaf (as leavesOf() numbers them) in a column, by its first position; columns count from 0.
    void add(int leaf, int column, qint32 first);
    /// Where a sentence or a paragraph begins; of a column with none, all is one.
    void addSentence(int column, qint32 first);
    void addParagraph(int column, qint32 first);

    bool holds();

private:
    // The column above, the position below: ascending through the whole article.
    using Place = quint64;
    struct Leaf {
        Columns columns = column::All;
        Place length = 1;
        std::vector<Place> firsts = {};
    };

    FlatMatcher() = default;
    bool addLeaf(const SpanNode& node);
    bool isLinked(const Leaf& before, const Leaf& behind) const;
    bool isInReach(Place last, Place first) const;
    qint64 countBelow(Place end) const;

    SpanNode::Kind m_kind = SpanNode::Kind::Term;
    int m_number = 0;
    int m_atLeast = 1;
    std::vector<Leaf> m_leaves;
    std::vector<Place> m_starts;  // of sentences or of paragraphs, whichever the tree is about
};

}  // namespace dateline::store
