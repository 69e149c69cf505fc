// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return countedNode(NodeKind::Before, input.value);
}

Operator Precedes()
{
    return {.keywords = {u"pre/"_qs, u"adj/"_qs, u"adj"_qs},
            .help = u"Within so many words, in this order: prime pre/2 minister"_qs,
            .parse = read,
            .takesTerms = true,
            .shape = Shape::Infix};
}

}  // namespace dateline::query::language
