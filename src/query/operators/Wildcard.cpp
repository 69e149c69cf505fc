// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Wildcard()
{
    return {.keywords = {u"* ?"_qs},
            .help = u"Words with any letters (*) or one letter (?) in that place: wom?n"_qs,
            .shape = Shape::Written};
}

}  // namespace dateline::query::language
