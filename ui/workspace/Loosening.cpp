// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Loosening.h"

#include "query/Parser.h"

namespace dateline::workspace {

std::optional<Loosening> loosened(const query::Query& asked, const query::Explanation& why)
{
    if (why.toDrop.isEmpty() || why.countWithout == 0) return {};
    query::Query rest = asked;
    std::erase_if(rest.root.children,
                  [&](const query::Node& clause) { return why.toDrop.contains(query::print(clause)); });
    if (rest.root.children.empty()) return {};
    if (rest.root.children.size() == 1) rest.root = query::Node(rest.root.children.front());
    return Loosening{query::print(rest), why.toDrop, why.countWithout};
}

}  // namespace dateline::workspace
