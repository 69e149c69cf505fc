// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Speaker()
{
    return {.keywords = {u"speaker"_qs}, .help = u"Quoting this speaker: speaker:Tokayev"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
