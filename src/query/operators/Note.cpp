// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Note()
{
    return {.keywords = {u"note"_qs}, .help = u"With this in a note: note:check"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
