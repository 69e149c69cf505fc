// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator File()
{
    return {.keywords = {u"file"_qs}, .help = u"Imported from this file: file:reut2-000.sgm"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
