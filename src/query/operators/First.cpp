// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return countedNode(NodeKind::First, input.value);
}

Operator First()
{
    return {.keywords = {u"first/"_qs},
            .help = u"Among the first words of the body: first/50:reform"_qs,
            .parse = read,
            .takesTerms = true,
            .shape = Shape::Counted};
}

}  // namespace dateline::query::language
