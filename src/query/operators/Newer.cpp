// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return newerNode(u"date"_qs, input.value, {input.today, input.secondOfDay});
}

Operator Newer()
{
    return {.keywords = {u"newer"_qs},
            .help = u"Dated in the last hours, days, weeks, months or years: newer:24h, newer:30d"_qs,
            .parse = read};
}

}  // namespace dateline::query::language
