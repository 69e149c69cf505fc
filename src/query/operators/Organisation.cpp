// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Organisation()
{
    return {.keywords = {u"org"_qs}, .help = u"Naming this organisation: org:OPEC"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
