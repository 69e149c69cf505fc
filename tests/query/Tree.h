// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <array>

namespace dateline::query {

inline QString kindName(NodeKind kind)
{
    static constexpr std::array<const char*, 24> Names{
        "everything", "nothing", "word",    "phrase", "prefix", "wildcard", "exact",  "forms",
        "fuzzy",      "regex",   "and",     "or",     "not",    "near",     "before", "sentence",
        "paragraph",  "first",   "atleast", "field",  "date",   "number",   "flag",   "unknown"};
    return QString::fromLatin1(Names[size_t(kind)]);
}

inline QString limitText(const Node& node, const std::optional<qint64>& limit)
{
    if (!limit) return QStringLiteral("-");
    if (node.kind == NodeKind::Number) return QString::number(*limit);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(*limit, Qt::UTC);
    return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate);
}

/// The tree in brackets: `(and türk (not "human rights"))`. A word stands alone; all else names its kind.
inline QString tree(const Node& node)
{
    if (node.kind == NodeKind::Word) return node.text;
    if (node.kind == NodeKind::Phrase) return QLatin1Char('"') + node.text + QLatin1Char('"');
    QStringList parts{kindName(node.kind)};
    if (!node.field.isEmpty()) parts += node.field;
    if (node.number) parts += QString::number(node.number);
    if (!node.text.isEmpty()) parts += node.text;
    if (node.kind == NodeKind::Date || node.kind == NodeKind::Number)
        parts += {limitText(node, node.from), limitText(node, node.to)};
    for (const Node& child : node.children) parts += tree(child);
    return QLatin1Char('(') + parts.join(QLatin1Char(' ')) + QLatin1Char(')');
}

inline int depth(const Node& node)
{
    int deepest = 0;
    for (const Node& child : node.children) deepest = std::max(deepest, depth(child));
    return deepest + 1;
}

/// The rows of a table in data/: columns parted by tabs; `#` begins a comment, an empty line is none; `\n` and `\t` in
/// a column stand for the characters.
inline QList<QStringList> rows(const QString& name)
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/") + name);
    QList<QStringList> all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line.startsWith(QLatin1String("# "))) continue;
        QStringList columns = line.split(QLatin1Char('\t'));
        for (QString& column : columns)
            column.replace(QLatin1String("\\n"), QLatin1String("\n"))
                .replace(QLatin1String("\\t"), QLatin1String("\t"));
        all += columns;
    }
    return all;
}

}  // namespace dateline::query
