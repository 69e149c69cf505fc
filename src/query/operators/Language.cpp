// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Language()
{
    return {.keywords = {u"lang"_qs}, .help = u"In this language: lang:kk"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
