// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Tag()
{
    return {.keywords = {u"tag"_qs}, .help = u"With this tag: tag:energy"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
