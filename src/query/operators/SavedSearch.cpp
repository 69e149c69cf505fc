// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator SavedSearch()
{
    return {.keywords = {u"search"_qs},
            .help = u"Found by this saved search: search:\"Grain trade\""_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
