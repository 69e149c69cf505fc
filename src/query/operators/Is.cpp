// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static QStringList values()
{
    return {u"unread"_qs, u"read"_qs,        u"bookmarked"_qs, u"tagged"_qs,   u"corrected"_qs,
            u"noted"_qs,  u"highlighted"_qs, u"duplicate"_qs,  u"update"_qs,   u"correction"_qs,
            u"killed"_qs, u"binned"_qs,      u"relevant"_qs,   u"rejected"_qs, u"unseen"_qs};
}

static std::optional<Node> read(const ClauseInput& input)
{
    const QString value = input.value.toLower();
    if (!values().contains(value)) return {};
    Node node;
    node.kind = NodeKind::Flag;
    node.field = u"is"_qs;
    node.text = value;
    return node;
}

Operator Is()
{
    return {.keywords = {u"is"_qs},
            .help = u"In this state: is:unread, is:bookmarked"_qs,
            .parse = read,
            .values = values()};
}

}  // namespace dateline::query::language
