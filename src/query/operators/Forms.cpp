// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Forms()
{
    return {.keywords = {u"~…"_qs}, .help = u"All forms of the word: ~reform"_qs, .shape = Shape::Written};
}

}  // namespace dateline::query::language
