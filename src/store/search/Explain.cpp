// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Explain.h"

#include "query/Parser.h"

#include <algorithm>

namespace dateline::store {

using query::Node;
using query::NodeKind;

// Sets of clauses that are tried: 2^12 intersections of bitmaps take a tenth of a second a million articles.
static constexpr size_t MostDroppable = 12;

// A group's clauses are looked for in the group's field.
static Node within(const QString& field, Node part)
{
    Node scoped;
    scoped.kind = NodeKind::Field;
    scoped.field = field;
    scoped.position = part.position;
    scoped.length = part.length;
    scoped.children.push_back(std::move(part));
    return scoped;
}

// What can be asked by itself.
static std::vector<Node> partsOf(const Node& node)
{
    if (node.kind != NodeKind::Field) return node.children;
    std::vector<Node> parts;
    for (const Node& child : node.children)
        for (Node& part : partsOf(child)) parts.push_back(within(node.field, std::move(part)));
    return parts;
}

static Result<query::ClauseCount> counted(const Node& node, Evaluation& evaluation)
{
    const Clause root = planOf(node).root;
    const auto found = evaluation.evaluate(root);
    if (!found) return found.error();
    auto expansions = evaluation.expansionsOf(root);
    if (!expansions) return expansions.error();
    query::ClauseCount clause{.text = query::print(node),
                              .position = node.position,
                              .length = node.length,
                              .count = found->count(),
                              .expansions = std::move(*expansions),
                              .parts = {}};
    for (const Node& part : partsOf(node)) {
        auto below = counted(part, evaluation);
        if (!below) return below;
        clause.parts.push_back(std::move(*below));
    }
    return clause;
}

namespace {

struct Droppable {
    const Node* clause;
    IdSet found;
};

// Finds the fewest sets without which those that are left have something in common; of equally few, those that leave
// the most.
class Fewest final {
public:
    Fewest(const std::vector<Droppable>& all, const Cancel& cancel) : m_all(all), m_cancel(cancel) {}

    void find(const IdSet& kept)
    {
        for (size_t drops = 1; drops < m_all.size() && left == 0; ++drops) tryFrom(0, drops, kept);
    }

    std::vector<size_t> dropped = {};
    qint64 left = 0;

private:
    void tryFrom(size_t place, size_t drops, const IdSet& common)
    {
        if (common.isEmpty() || m_cancel.isRequested()) return;
        if (place == m_all.size()) {
            if (common.count() <= left) return;
            left = common.count();
            dropped = m_trial;
            return;
        }
        if (drops > 0) {
            m_trial.push_back(place);
            tryFrom(place + 1, drops - 1, common);
            m_trial.pop_back();
        }
        IdSet narrowed = common;
        narrowed &= m_all[place].found;
        tryFrom(place + 1, drops, narrowed);
    }

    const std::vector<Droppable>& m_all;
    const Cancel& m_cancel;
    std::vector<size_t> m_trial;
};

}  // namespace

static Result<void> suggest(const Node& root, Evaluation& evaluation, const Cancel& cancel,
                            query::Explanation& explanation)
{
    auto kept = evaluation.evaluate({.kind = Clause::Kind::All});
    if (!kept) return kept.error();
    // What finds little is likelier to be in the way: what finds more stays, and its set is not kept.
    const auto findsLess = [](const Droppable& left, const Droppable& right) {
        return left.found.count() < right.found.count();
    };
    std::vector<Droppable> all;
    for (const Node& clause : root.children) {
        auto found = evaluation.evaluate(planOf(clause).root);
        if (!found) return found.error();
        all.push_back({&clause, std::move(*found)});
        if (all.size() <= MostDroppable) continue;
        const auto most = std::max_element(all.begin(), all.end(), findsLess);
        *kept &= most->found;
        all.erase(most);
    }
    Fewest fewest(all, cancel);
    fewest.find(*kept);
    for (const size_t place : fewest.dropped) explanation.toDrop += query::print(*all[place].clause);
    explanation.countWithout = fewest.left;
    return {};
}

Result<query::Explanation> explain(const query::Query& query, Evaluation& evaluation, const Cancel& cancel)
{
    auto whole = counted(query.root, evaluation);
    if (!whole) return whole.error();
    query::Explanation explanation{
        .whole = std::move(*whole), .remarks = query.remarks, .toDrop = {}, .countWithout = 0};
    for (const query::Remark& remark : planOf(query.root).remarks) explanation.remarks.push_back(remark);
    if (explanation.whole.count > 0 || query.root.kind != NodeKind::And) return explanation;
    if (const auto done = suggest(query.root, evaluation, cancel, explanation); !done) return done.error();
    return explanation;
}

}  // namespace dateline::store
