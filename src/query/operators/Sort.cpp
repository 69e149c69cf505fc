// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

// The order is no part of the tree: the grammar takes this node away and sets Query::sort.
static std::optional<Node> read(const ClauseInput& input)
{
    const auto order = Order::from(input.value);
    if (!order) return {};
    Node node;
    node.field = u"sort"_qs;
    node.text = order->text();
    return node;
}

Operator Sort()
{
    return {
        .keywords = {u"sort"_qs},
        .help = u"In this order, by up to three keys, each turned round by a minus: sort:oldest, sort:source,-words"_qs,
        .parse = read,
        .values = QStringList(sortWords().begin(), sortWords().end())};
}

}  // namespace dateline::query::language
