// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Query.h"

#include <utility>

namespace dateline::query {

bool Node::operator==(const Node& other) const
{
    return kind == other.kind && text == other.text && field == other.field && number == other.number &&
           from == other.from && to == other.to && children == other.children;
}

bool isTerm(NodeKind kind)
{
    switch (kind) {
        case NodeKind::Word:
        case NodeKind::Phrase:
        case NodeKind::Prefix:
        case NodeKind::Wildcard:
        case NodeKind::Exact:
        case NodeKind::Forms:
        case NodeKind::Fuzzy:
        case NodeKind::Unknown:
            return true;
        default:
            return false;
    }
}

static void addTo(Node& all, const Node& root)
{
    if (root.kind == NodeKind::And)
        all.children.insert(all.children.end(), root.children.begin(), root.children.end());
    else if (root.kind != NodeKind::Everything)
        all.children.push_back(root);
}

Query both(const Query& scope, const Query& query)
{
    Query joined = query;
    Node all;
    all.kind = NodeKind::And;
    addTo(all, scope.root);
    addTo(all, query.root);
    if (all.children.size() > 1) {
        joined.root = std::move(all);
    } else {
        joined.root = query.isEverything() ? scope.root : query.root;
    }
    if (!joined.sort) joined.sort = scope.sort;
    return joined;
}

}  // namespace dateline::query
