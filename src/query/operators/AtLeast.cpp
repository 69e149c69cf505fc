// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return countedNode(NodeKind::AtLeast, input.value);
}

Operator AtLeast()
{
    return {.keywords = {u"atleast/"_qs},
            .help = u"At least so many times: atleast/3:reform"_qs,
            .parse = read,
            .takesTerms = true,
            .shape = Shape::Counted};
}

}  // namespace dateline::query::language
