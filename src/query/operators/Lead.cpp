// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Lead()
{
    return {.keywords = {u"lead"_qs}, .help = u"In the first two paragraphs: lead:minister"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
