// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Dateline()
{
    return {.keywords = {u"dateline"_qs},
            .help = u"In the dateline as printed: dateline:\"ANKARA, March 3\""_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
