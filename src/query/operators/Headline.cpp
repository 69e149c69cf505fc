// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Headline()
{
    return {.keywords = {u"headline"_qs, u"title"_qs, u"hd"_qs},
            .help = u"In the headline: headline:reform"_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
