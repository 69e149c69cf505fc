// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Agency()
{
    return {.keywords = {u"agency"_qs}, .help = u"Carried by this agency: agency:tass"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
