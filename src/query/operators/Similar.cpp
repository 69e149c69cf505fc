// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

// One article, not a range of numbers.
static std::optional<Node> read(const ClauseInput& input)
{
    auto node = numberNode(u"similar"_qs, input.value);
    return node && node->from && node->from == node->to ? node : std::nullopt;
}

Operator Similar()
{
    return {.keywords = {u"similar"_qs},
            .help = u"Saying nearly the same as the article of this number, and that article: similar:42"_qs,
            .parse = read};
}

}  // namespace dateline::query::language
