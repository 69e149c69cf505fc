// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Collection()
{
    return {.keywords = {u"in"_qs},
            .help = u"In this collection or one within it: in:\"Chapter 2\""_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
