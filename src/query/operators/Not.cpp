// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Not()
{
    return {.keywords = {u"NOT"_qs, u"-"_qs}, .help = u"Without the term: oil -gas"_qs, .shape = Shape::Written};
}

}  // namespace dateline::query::language
