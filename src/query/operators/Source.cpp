// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Source()
{
    return {.keywords = {u"source"_qs},
            .help = u"From this publication or agency: source:(kazinform OR akorda)"_qs,
            .takesTerms = true};
}

}  // namespace dateline::query::language
