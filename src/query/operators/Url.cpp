// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Url()
{
    return {.keywords = {u"url"_qs}, .help = u"At this address: url:example.org"_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
