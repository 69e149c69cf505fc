// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static QStringList values()
{
    return {u"newest"_qs, u"oldest"_qs, u"relevance"_qs, u"headline"_qs, u"source"_qs, u"words"_qs};
}

// The order is no part of the tree: the grammar takes this node away and sets Query::sort.
static std::optional<Node> read(const ClauseInput& input)
{
    const QString value = input.value.toLower();
    if (!values().contains(value)) return {};
    Node node;
    node.field = u"sort"_qs;
    node.text = value;
    return node;
}

Operator Sort()
{
    return {.keywords = {u"sort"_qs},
            .help = u"In this order: sort:oldest, sort:relevance"_qs,
            .parse = read,
            .values = values()};
}

}  // namespace dateline::query::language
