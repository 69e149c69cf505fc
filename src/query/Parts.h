// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Grammar.h"

namespace dateline::query {

/// And or Or of the parts, flattened: one part stays as it is, none is nothing.
std::optional<Part> joined(NodeKind kind, std::vector<Part> parts);

/// Without the part; `NOT NOT a` is a.
Part negated(Part part);

/// The node with one or two children put under it.
Part over(Node parent, Part child);
Part over(Node parent, Part left, Part right);

/// True where distance to it can be measured: words, phrases, patterns, chains, fields and Ors of them.
bool canMeasure(const Node& node);

/// A regular expression that has to read every article, since nothing beside it narrows the set; or null.
const Node* unnarrowedRegex(const Node& root);

}  // namespace dateline::query
