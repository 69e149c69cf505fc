// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Highlight()
{
    return {.keywords = {u"highlight"_qs},
            .help =
                u"With this in a highlight, or with one of this colour (yellow, green, blue, pink), whose name in "
                "quotes is a word again: highlight:border, highlight:yellow"_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
