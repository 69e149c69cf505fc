// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return beforeNode(input.value);
}

Operator Before()
{
    return {
        .keywords = {u"before"_qs}, .help = u"Dated before the day, month or year: before:2023-03"_qs, .parse = read};
}

}  // namespace dateline::query::language
