// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator About()
{
    return {.keywords = {u"about"_qs}, .help = u"Naming this place: about:Astana"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
