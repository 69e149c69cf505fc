// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Token.h"

#include <vector>

namespace dateline::query {

/// The tokens of a text, the last of which is End. Linear in the text's length.
std::vector<Token> tokens(const QString& text);

/// True where the text, standing alone in a query, is one plain word: no operator, no wildcard, no clause, no quotes.
bool isPlainWord(const QString& text);

/// The node, without its children, of an infix operator such as `w/5`, or nothing where the text is none.
std::optional<Node> infixNode(const QString& text);

/// The node, without its child, of a counted operator such as `first/50`.
std::optional<Node> countedNode(const QString& keyword);

}  // namespace dateline::query
