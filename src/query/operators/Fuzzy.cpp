// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Fuzzy()
{
    return {.keywords = {u"…~1"_qs, u"…~2"_qs},
            .help = u"Words spelled nearly so, one or two letters off: Nazarbaev~1"_qs,
            .shape = Shape::Written};
}

}  // namespace dateline::query::language
