// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Person()
{
    return {.keywords = {u"person"_qs}, .help = u"Naming this person: person:Mirziyoyev"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
