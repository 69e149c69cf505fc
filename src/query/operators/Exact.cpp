// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Exact()
{
    return {.keywords = {u"=…"_qs},
            .help = u"The word exactly so, with its capitals and accents: =Turkey"_qs,
            .shape = Shape::Written};
}

}  // namespace dateline::query::language
