// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Numbers.h"

namespace dateline::query {

using namespace Qt::StringLiterals;

namespace {

// Ids stay below 2^53, and nothing that is counted comes near it.
constexpr qsizetype MostDigits = 15;

std::optional<qint64> wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > MostDigits) return {};
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

struct Span {
    std::optional<qint64> from;
    std::optional<qint64> to;
};

std::optional<Span> comparison(QStringView value)
{
    const bool isMore = value.startsWith(u'>');
    const bool isInclusive = value.mid(1).startsWith(u'=');
    const auto limit = wholeNumber(value.mid(isInclusive ? 2 : 1));
    if (!limit) return {};
    if (isMore) return Span{*limit + (isInclusive ? 0 : 1), {}};
    return Span{{}, *limit - (isInclusive ? 0 : 1)};
}

std::optional<Span> range(QStringView value)
{
    const qsizetype dots = value.indexOf(u".."_qs);
    const QStringView left = value.left(dots);
    const QStringView right = value.mid(dots + 2);
    const Span span{wholeNumber(left), wholeNumber(right)};
    if (!span.from && !left.isEmpty()) return {};
    if (!span.to && !right.isEmpty()) return {};
    if (!span.from && !span.to) return {};
    return span;
}

std::optional<Span> spanOf(QStringView value)
{
    if (value.startsWith(u'>') || value.startsWith(u'<')) return comparison(value);
    if (value.contains(u".."_qs)) return range(value);
    const auto number = wholeNumber(value);
    if (!number) return {};
    return Span{number, number};
}

}  // namespace

std::optional<Node> numberNode(const QString& field, const QString& value)
{
    const auto span = spanOf(value);
    if (!span || (span->to && *span->to < span->from.value_or(0))) return {};
    Node node;
    node.kind = NodeKind::Number;
    node.field = field;
    node.from = span->from;
    node.to = span->to;
    return node;
}

QString numberValue(const Node& node)
{
    if (node.from && node.to && *node.from == *node.to) return QString::number(*node.from);
    if (node.from && node.to) return u"%1..%2"_qs.arg(*node.from).arg(*node.to);
    if (node.from) return *node.from > 0 ? u">%1"_qs.arg(*node.from - 1) : u"%1.."_qs.arg(*node.from);
    if (node.to) return u"<=%1"_qs.arg(*node.to);
    return {};
}

std::optional<Node> countedNode(NodeKind kind, const QString& value)
{
    const auto number = wholeNumber(value);
    if (!number || *number < 1 || *number > 9999) return {};
    Node node;
    node.kind = kind;
    node.number = int(*number);
    return node;
}

}  // namespace dateline::query
