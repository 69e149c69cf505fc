// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return numberNode(u"id"_qs, input.value);
}

Operator Id()
{
    return {.keywords = {u"id"_qs}, .help = u"The article of this number: id:42, id:(1 OR 7)"_qs, .parse = read};
}

}  // namespace dateline::query::language
