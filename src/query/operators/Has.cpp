// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

namespace dateline::query::language {

using namespace Qt::StringLiterals;

static QStringList values()
{
    return {u"note"_qs, u"highlight"_qs, u"quote"_qs, u"image"_qs, u"link"_qs};
}

static std::optional<Node> read(const ClauseInput& input)
{
    const QString value = input.value.toLower();
    if (!values().contains(value)) return {};
    Node node;
    node.kind = NodeKind::Flag;
    node.field = u"has"_qs;
    node.text = value;
    return node;
}

Operator Has()
{
    return {.keywords = {u"has"_qs},
            .help = u"With one of these: has:note, has:image"_qs,
            .parse = read,
            .values = values()};
}

}  // namespace dateline::query::language
