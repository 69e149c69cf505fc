// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static std::optional<Node> read(const ClauseInput& input)
{
    return numberNode(u"words"_qs, input.value);
}

Operator WordCount()
{
    return {.keywords = {u"words"_qs}, .help = u"So many words long: words:>800, words:200..500"_qs, .parse = read};
}

}  // namespace dateline::query::language
