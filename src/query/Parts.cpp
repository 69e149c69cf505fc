// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Parts.h"

#include <algorithm>
#include <utility>

namespace dateline::query {

// A parent reaches from where its first child begins to where its last one ends.
static void span(Node& parent)
{
    const Node& last = parent.children.back();
    parent.position = parent.children.front().position;
    parent.length = last.position + last.length - parent.position;
}

static void adopt(Part& parent, NodeKind kind, Part part)
{
    if (part.node.kind != kind) {
        parent.height = std::max(parent.height, part.height + 1);
        parent.node.children.push_back(std::move(part.node));
        return;
    }
    parent.height = std::max(parent.height, part.height);
    std::move(part.node.children.begin(), part.node.children.end(), std::back_inserter(parent.node.children));
}

std::optional<Part> joined(NodeKind kind, std::vector<Part> parts)
{
    if (parts.empty()) return {};
    if (parts.size() == 1) return std::move(parts.front());
    Part all;
    all.node.kind = kind;
    for (Part& part : parts) adopt(all, kind, std::move(part));
    span(all.node);
    return all;
}

Part negated(Part part)
{
    if (part.node.kind == NodeKind::Not) {
        Node child = std::move(part.node.children.front());
        return {std::move(child), part.height - 1};
    }
    Node parent;
    parent.kind = NodeKind::Not;
    return over(std::move(parent), std::move(part));
}

Part over(Node parent, Part child)
{
    parent.children.push_back(std::move(child.node));
    span(parent);
    return {std::move(parent), child.height + 1};
}

Part over(Node parent, Part left, Part right)
{
    parent.children.push_back(std::move(left.node));
    parent.children.push_back(std::move(right.node));
    span(parent);
    return {std::move(parent), std::max(left.height, right.height) + 1};
}

static bool isMeasured(const Node& node)
{
    if (isTerm(node.kind)) return true;
    switch (node.kind) {
        case NodeKind::Near:
        case NodeKind::Before:
        case NodeKind::SameSentence:
        case NodeKind::SameParagraph:
        case NodeKind::Field:
            return true;
        default:
            return false;
    }
}

bool canMeasure(const Node& node)
{
    if (node.kind != NodeKind::Or) return isMeasured(node);
    return std::all_of(node.children.begin(), node.children.end(), isMeasured);
}

static const Node* regexIn(const Node& node)
{
    if (node.kind == NodeKind::Regex) return &node;
    for (const Node& child : node.children)
        if (const Node* found = regexIn(child)) return found;
    return nullptr;
}

static bool narrows(const Node& node)
{
    const auto& children = node.children;
    switch (node.kind) {
        case NodeKind::Regex:
        case NodeKind::Not:
        case NodeKind::Everything:
            return false;
        case NodeKind::And:
            return std::any_of(children.begin(), children.end(), narrows);
        case NodeKind::Or:
        case NodeKind::Field:
        case NodeKind::First:
        case NodeKind::AtLeast:
            return std::all_of(children.begin(), children.end(), narrows);
        default:
            return true;
    }
}

const Node* unnarrowedRegex(const Node& root)
{
    return narrows(root) ? nullptr : regexIn(root);
}

}  // namespace dateline::query
