// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return olderNode(input.value, input.today);
}

Operator Older()
{
    return {.keywords = {u"older"_qs}, .help = u"Dated before that: older:1y"_qs, .parse = read};
}

}  // namespace dateline::query::language
