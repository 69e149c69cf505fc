// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/SpanMatcher.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace dateline::store {

using Kind = SpanNode::Kind;
using Spans = std::vector<Span>;

static constexpr qint32 NoPosition = std::numeric_limits<qint32>::max();

static QByteArray linkName(const SpanNode& node)
{
    const QByteArray number = QByteArray::number(node.number);
    if (node.kind == Kind::Near) return "w/" + number;
    if (node.kind == Kind::Before) return "pre/" + number;
    return node.kind == Kind::SameSentence ? "w/s" : "w/p";
}

static QByteArray listed(const std::vector<SpanNode>& nodes, const QByteArray& between)
{
    QByteArray printed;
    for (const SpanNode& node : nodes) printed += (printed.isEmpty() ? QByteArray() : between) + print(node);
    return '(' + printed + ')';
}

QByteArray print(const SpanNode& node)
{
    switch (node.kind) {
        case Kind::Term:
            return print(node.term);
        case Kind::Or:
            return listed(node.children, " | ");
        case Kind::FirstWords:
            return "first/" + QByteArray::number(node.number) + ' ' + print(node.children.front());
        case Kind::InLead:
            return "lead " + print(node.children.front());
        case Kind::AtLeast:
            return "atleast/" + QByteArray::number(node.number) + ' ' + print(node.children.front());
        case Kind::Near:
        case Kind::Before:
        case Kind::SameSentence:
        case Kind::SameParagraph:
            return listed(node.children, ' ' + linkName(node) + ' ');
    }
    Q_UNREACHABLE();
}

static void collectLeaves(const SpanNode& node, std::vector<const Term*>& leaves)
{
    if (node.kind == Kind::Term) leaves.push_back(&node.term);
    for (const SpanNode& child : node.children) collectLeaves(child, leaves);
}

std::vector<const Term*> leavesOf(const SpanNode& root)
{
    std::vector<const Term*> leaves;
    collectLeaves(root, leaves);
    return leaves;
}

static void append(Spans& all, const Spans& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

static Spans ordered(Spans spans)
{
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

static Spans common(const Spans& left, const Spans& right)
{
    Spans both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return both;
}

namespace {

// What an operand must be linked to: the spans on its other side, and how.
struct Link {
    const SpanNode* node = nullptr;  // null: nothing stands on the other side
    bool isReversed = false;         // the other side is the right one
    std::vector<qint32> firsts = {};
    std::vector<qint32> lasts = {};

    Link() = default;
    Link(const SpanNode& sign, const Spans& others, bool reversed) : node(&sign), isReversed(reversed)
    {
        for (const Span& span : others) {
            firsts.push_back(span.first);
            lasts.push_back(span.last);
        }
        std::sort(lasts.begin(), lasts.end());
    }
};

// The tree held against one column.
class ColumnMatch final {
public:
    using Numbers = std::unordered_map<const Term*, qint32>;
    ColumnMatch(const SpanColumn& column, const Numbers& numbers) : m_column(column), m_numbers(numbers) {}

    // The spans at the right end of the node that can be reached from the link. Once for each node.
    Spans forward(const SpanNode& node, const Link& link);
    // Marks what lies on the ways that end in one of the wanted spans, and answers where they enter. After forward().
    Spans backward(const SpanNode& node, const Link& link, const Spans& wanted);

    std::vector<SpanMatch> takeMarks() { return std::move(m_marks); }

private:
    Spans occurrencesOf(const Term& term) const;
    Spans within(const SpanNode& node, Spans spans) const;
    Spans linked(const Spans& spans, const Link& link) const;
    bool isLinked(const Span& span, const Link& link) const;
    Span reach(const Span& span, const SpanNode& sign) const;

    const SpanColumn& m_column;
    const Numbers& m_numbers;
    std::unordered_map<const SpanNode*, Spans> m_left;  // of each sign, what forward() found left of it
    std::vector<SpanMatch> m_marks;
};

}  // namespace

static qint32 startAt(std::span<const qint32> starts, qint32 position)
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), position);
    return next == starts.begin() ? 0 : *std::prev(next);
}

static qint32 startAfter(std::span<const qint32> starts, qint32 position)
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), position);
    return next == starts.end() ? NoPosition : *next;
}

// The positions that the near ends of spans before and behind may lie at, as far as the sign allows.
Span ColumnMatch::reach(const Span& span, const SpanNode& sign) const
{
    if (sign.kind == Kind::Near || sign.kind == Kind::Before)
        return {span.first - std::min(sign.number, span.first),
                span.last + std::min(sign.number, NoPosition - span.last)};
    const auto starts = sign.kind == Kind::SameSentence ? m_column.sentences : m_column.paragraphs;
    return {startAt(starts, span.first), startAfter(starts, span.last) - 1};
}

bool ColumnMatch::isLinked(const Span& span, const Link& link) const
{
    const Span reached = reach(span, *link.node);
    const bool isOrdered = link.node->kind == Kind::Before;
    if (!isOrdered || !link.isReversed) {
        const auto behind = std::lower_bound(link.lasts.begin(), link.lasts.end(), span.first);
        if (behind != link.lasts.begin() && *std::prev(behind) >= reached.first) return true;
    }
    if (isOrdered && !link.isReversed) return false;
    const auto next = std::upper_bound(link.firsts.begin(), link.firsts.end(), span.last);
    return next != link.firsts.end() && *next <= reached.last;
}

Spans ColumnMatch::linked(const Spans& spans, const Link& link) const
{
    if (!link.node) return spans;
    Spans found;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(found),
                 [&](const Span& span) { return isLinked(span, link); });
    return found;
}

Spans ColumnMatch::occurrencesOf(const Term& term) const
{
    const bool isLookedAt = term.columns & m_column.column;
    return isLookedAt ? m_column.leaves[size_t(m_numbers.at(&term))] : Spans();
}

Spans ColumnMatch::within(const SpanNode& node, Spans spans) const
{
    if (m_column.column != column::Body) return {};
    const auto& paragraphs = m_column.paragraphs;
    const qint32 endOfLead = paragraphs.size() > 2 ? paragraphs[2] : NoPosition;
    const qint32 end = node.kind == Kind::InLead ? endOfLead : node.number;
    std::erase_if(spans, [&](const Span& span) { return span.last >= end; });
    return spans;
}

Spans ColumnMatch::forward(const SpanNode& node, const Link& link)
{
    switch (node.kind) {
        case Kind::Term:
            return linked(occurrencesOf(node.term), link);
        case Kind::Or: {
            Spans all;
            for (const SpanNode& child : node.children) append(all, forward(child, link));
            return ordered(std::move(all));
        }
        case Kind::FirstWords:
        case Kind::InLead:
            return within(node, forward(node.children.front(), link));
        case Kind::AtLeast:
            return forward(node.children.front(), link);
        default: {
            const Spans& left = m_left[&node] = forward(node.children[0], link);
            return forward(node.children[1], Link(node, left, false));
        }
    }
}

Spans ColumnMatch::backward(const SpanNode& node, const Link& link, const Spans& wanted)
{
    switch (node.kind) {
        case Kind::Term: {
            Spans reached = common(linked(occurrencesOf(node.term), link), wanted);
            const qint32 leaf = m_numbers.at(&node.term);
            for (const Span& span : reached) m_marks.push_back({m_column.column, leaf, span});
            return reached;
        }
        case Kind::Or: {
            Spans entered;
            for (const SpanNode& child : node.children) append(entered, backward(child, link, wanted));
            return ordered(std::move(entered));
        }
        case Kind::FirstWords:
        case Kind::InLead:
        case Kind::AtLeast:
            // What is wanted came through forward(), which has left out the rest.
            return backward(node.children.front(), link, wanted);
        default: {
            const Spans& left = m_left.at(&node);
            const Spans entered = backward(node.children[1], Link(node, left, false), wanted);
            return backward(node.children[0], link, linked(left, Link(node, entered, true)));
        }
    }
}

SpanMatcher::SpanMatcher(const SpanNode& root) : m_root(root), m_leaves(leavesOf(root))
{
    for (const Term* leaf : m_leaves) m_numbers.emplace(leaf, qint32(m_numbers.size()));
}

static bool isEnough(const SpanNode& root, qint64 found)
{
    return found >= (root.kind == Kind::AtLeast ? std::max(root.number, 1) : 1);
}

bool SpanMatcher::holds(const std::vector<SpanColumn>& columns) const
{
    qint64 found = 0;
    for (const SpanColumn& column : columns) {
        found += qint64(ColumnMatch(column, m_numbers).forward(m_root, {}).size());
        if (isEnough(m_root, found)) return true;
    }
    return false;
}

std::vector<SpanMatch> SpanMatcher::matches(const std::vector<SpanColumn>& columns) const
{
    if (!holds(columns)) return {};
    std::vector<SpanMatch> all;
    for (const SpanColumn& column : columns) {
        ColumnMatch match(column, m_numbers);
        const Spans wanted = match.forward(m_root, {});
        match.backward(m_root, {}, wanted);
        const std::vector<SpanMatch> marks = match.takeMarks();
        all.insert(all.end(), marks.begin(), marks.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace dateline::store
