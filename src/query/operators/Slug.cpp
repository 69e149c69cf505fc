// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Slug()
{
    return {.keywords = {u"slug"_qs}, .help = u"In the slug: slug:grain"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
