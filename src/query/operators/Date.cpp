// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return rangeNode(u"date"_qs, input.value);
}

Operator Date()
{
    return {.keywords = {u"date"_qs},
            .help = u"Dated so: date:2023, date:2023-03, date:2023-03-01..2023-04-15"_qs,
            .parse = read};
}

}  // namespace dateline::query::language
