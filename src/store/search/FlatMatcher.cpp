// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/FlatMatcher.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace dateline::store {

using Kind = SpanNode::Kind;

static constexpr int Body = std::countr_zero(unsigned(column::Body));

static quint64 placeOf(int column, qint32 position)
{
    return quint64(column) << 32 | quint32(position);
}

static int columnOf(quint64 place)
{
    return int(place >> 32);
}

static bool isPair(Kind kind)
{
    return kind == Kind::Near || kind == Kind::Before || kind == Kind::SameSentence || kind == Kind::SameParagraph;
}

bool FlatMatcher::addLeaf(const SpanNode& node)
{
    if (node.kind != Kind::Term) return false;
    m_leaves.push_back({node.term.columns, node.term.words.size()});
    return true;
}

std::optional<FlatMatcher> FlatMatcher::of(const SpanNode& root)
{
    FlatMatcher matcher;
    const SpanNode* node = &root;
    if (node->kind == Kind::AtLeast) {
        matcher.m_atLeast = std::max(node->number, 1);
        node = &node->children.front();
        if (isPair(node->kind)) return {};
    }
    matcher.m_kind = node->kind;
    matcher.m_number = node->number;
    if (node->kind == Kind::Or) return {};
    if (node->kind == Kind::Term && !matcher.addLeaf(*node)) return {};
    for (const SpanNode& child : node->children)
        if (!matcher.addLeaf(child)) return {};
    return matcher;
}

void FlatMatcher::clear()
{
    for (Leaf& leaf : m_leaves) leaf.firsts.clear();
    m_starts.clear();
}

void FlatMatcher::add(int leaf, int column, qint32 first)
{
    Leaf& wanted = m_leaves[size_t(leaf)];
    if (wanted.columns >> column & 1) wanted.firsts.push_back(placeOf(column, first));
}

void FlatMatcher::addSentence(int column, qint32 first)
{
    if (m_kind == Kind::SameSentence) m_starts.push_back(placeOf(column, first));
}

void FlatMatcher::addParagraph(int column, qint32 first)
{
    if (m_kind == Kind::SameParagraph || m_kind == Kind::InLead) m_starts.push_back(placeOf(column, first));
}

// Whether what ends at the one place and what begins behind it at the other are near enough, of one column.
bool FlatMatcher::isInReach(Place last, Place first) const
{
    if (m_kind == Kind::Near || m_kind == Kind::Before) return first - last <= Place(m_number);
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), last);
    return next == m_starts.end() || *next > first;
}

// The nearest one before is all that needs to be looked at: what parts it from the one behind parts all others too.
bool FlatMatcher::isLinked(const Leaf& before, const Leaf& behind) const
{
    size_t ended = 0;
    for (const Place first : behind.firsts) {
        while (ended < before.firsts.size() && before.firsts[ended] + before.length <= first) ++ended;
        if (ended == 0) continue;
        const Place last = before.firsts[ended - 1] + before.length - 1;
        if (columnOf(last) == columnOf(first) && isInReach(last, first)) return true;
    }
    return false;
}

// How many lie in the body and wholly before a place in it.
qint64 FlatMatcher::countBelow(Place end) const
{
    const Leaf& leaf = m_leaves.front();
    return std::count_if(leaf.firsts.begin(), leaf.firsts.end(),
                         [&](Place first) { return columnOf(first) == Body && first + leaf.length <= end; });
}

static quint64 endOfLead(const std::vector<quint64>& paragraphs)
{
    static constexpr int Paragraphs = 2;
    const auto first = std::lower_bound(paragraphs.begin(), paragraphs.end(), placeOf(Body, 0));
    const auto end = std::lower_bound(first, paragraphs.end(), placeOf(Body + 1, 0));
    return end - first > Paragraphs ? *(first + Paragraphs) : std::numeric_limits<quint64>::max();
}

static void bringIntoOrder(std::vector<quint64>& places)
{
    // Several of FTS5's phrases may stand for one leaf.
    if (!std::is_sorted(places.begin(), places.end())) std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

bool FlatMatcher::holds()
{
    for (Leaf& leaf : m_leaves) bringIntoOrder(leaf.firsts);
    const Leaf& leaf = m_leaves.front();
    switch (m_kind) {
        case Kind::Term:
            return leaf.firsts.size() >= size_t(m_atLeast);
        case Kind::FirstWords:
            return countBelow(placeOf(Body, m_number)) >= m_atLeast;
        case Kind::InLead:
            return countBelow(endOfLead(m_starts)) >= m_atLeast;
        case Kind::Before:
            return isLinked(leaf, m_leaves.back());
        default:
            return isLinked(leaf, m_leaves.back()) || isLinked(m_leaves.back(), leaf);
    }
}

}  // namespace dateline::store
