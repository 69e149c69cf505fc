// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return importedNode(input.value, {input.today, input.secondOfDay});
}

Operator Imported()
{
    return {.keywords = {u"imported"_qs}, .help = u"Imported then: imported:2023-03, imported:7d"_qs, .parse = read};
}

}  // namespace dateline::query::language
