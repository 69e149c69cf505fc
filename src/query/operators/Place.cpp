// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Place()
{
    return {.keywords = {u"place"_qs},
            .help = u"Written from this place of the dateline: place:Almaty"_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
