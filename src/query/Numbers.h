// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <optional>

namespace dateline::query {

/// `>800`, `>=800`, `<800`, `<=800`, `200..500`, `200..`, `..500` or `800` as a Number node; nothing for all else.
std::optional<Node> numberNode(const QString& field, const QString& value);

/// What numberNode read, written so that it reads the same.
QString numberValue(const Node& node);

/// A node of this kind, without children, whose number is the value: 1 to 9999.
std::optional<Node> countedNode(NodeKind kind, const QString& value);

}  // namespace dateline::query
