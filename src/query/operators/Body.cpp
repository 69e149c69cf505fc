// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Body()
{
    return {.keywords = {u"body"_qs}, .help = u"In the body: body:\"human rights\""_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
