// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Prefix()
{
    return {.keywords = {u"…*"_qs}, .help = u"Words that begin so: reform*"_qs, .shape = Shape::Written};
}

}  // namespace dateline::query::language
