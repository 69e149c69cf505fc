// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    if (!input.value.isEmpty()) return {};
    Node node;
    node.kind = NodeKind::SameSentence;
    return node;
}

Operator SameSentence()
{
    return {.keywords = {u"w/s"_qs},
            .help = u"In the same sentence: oil w/s price"_qs,
            .parse = read,
            .takesTerms = true,
            .shape = Shape::Infix};
}

}  // namespace dateline::query::language
