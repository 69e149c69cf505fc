// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Byline()
{
    return {.keywords = {u"by"_qs}, .help = u"By this writer: by:\"Jane Smith\""_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
