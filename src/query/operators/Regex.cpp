// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Regex()
{
    return {.keywords = {u"/…/"_qs},
            .help = u"A regular expression over headline and body: /G-?20/"_qs,
            .shape = Shape::Written};
}

}  // namespace dateline::query::language
