// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return countedNode(NodeKind::Near, input.value);
}

Operator Near()
{
    return {.keywords = {u"w/"_qs, u"near/"_qs, u"near"_qs},
            .help = u"Within so many words, in any order: oil w/5 price"_qs,
            .parse = read,
            .takesTerms = true,
            .shape = Shape::Infix};
}

}  // namespace dateline::query::language
