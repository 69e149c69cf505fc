// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Or()
{
    return {.keywords = {u"OR"_qs, u"|"_qs}, .help = u"Either term: oil OR gas"_qs, .shape = Shape::Written};
}

}  // namespace dateline::query::language
