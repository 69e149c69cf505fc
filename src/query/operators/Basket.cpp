// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Basket()
{
    return {
        .keywords = {u"basket"_qs}, .help = u"With a passage in this basket: basket:speeches"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
