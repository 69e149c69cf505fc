// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Group()
{
    return {
        .keywords = {u"( )"_qs}, .help = u"Terms taken together: (oil OR gas) pipeline"_qs, .shape = Shape::Written};
}

}  // namespace dateline::query::language
