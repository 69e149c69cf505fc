// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator HeadlineAndLead()
{
    return {.keywords = {u"hlead"_qs},
            .help = u"In the headline or the first two paragraphs: hlead:minister"_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
