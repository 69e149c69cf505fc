// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Review()
{
    return {.keywords = {u"review"_qs}, .help = u"Judged in this review: review:\"Chapter 2\""_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
