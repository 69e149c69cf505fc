// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return afterNode(input.value);
}

Operator After()
{
    return {.keywords = {u"after"_qs},
            .help = u"Dated after the day, month or year, which itself is left out: after:2023-03"_qs,
            .parse = read};
}

}  // namespace dateline::query::language
