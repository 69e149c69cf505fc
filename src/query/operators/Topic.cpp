// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Topic()
{
    return {.keywords = {u"topic"_qs}, .help = u"Filed under this topic: topic:grain"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
