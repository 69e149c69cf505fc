// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

Operator Quote()
{
    return {
        .keywords = {u"quote"_qs}, .help = u"With this in a quotation: quote:\"free trade\""_qs, .takesTerms = true};
}

}  // namespace dateline::query::language
