// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    if (!input.value.isEmpty()) return {};
    Node node;
    node.kind = NodeKind::SameParagraph;
    return node;
}

Operator SameParagraph()
{
    return {.keywords = {u"w/p"_qs},
            .help = u"In the same paragraph: oil w/p price"_qs,
            .parse = read,
            .takesTerms = true,
            .shape = Shape::Infix};
}

}  // namespace dateline::query::language
