// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator And()
{
    return {.keywords = {u"AND"_qs},
            .help = u"Both terms; a space says the same: human AND rights"_qs,
            .shape = Shape::Written};
}

}  // namespace dateline::query::language
