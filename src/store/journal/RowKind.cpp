// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

#include "store/Connection.h"
#include "store/journal/ArticleNames.h"

#include <QJsonValue>

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

static QJsonValue valueAt(const Statement& row, int place, Type type)
{
    if (row.isNull(place)) return QJsonValue(QJsonValue::Null);
    if (type == Type::Integer) return row.integer(place);
    if (type == Type::Text) return row.text(place);
    return QString::fromLatin1(row.bytes(place).toBase64());
}

static QByteArray lineOfRow(const JournalTable& table, const Statement& row, const ArticleNames& names)
{
    const bool isThere = row.integer(int(table.columns.size())) != 0;
    QJsonObject line{{u"kind"_s, table.name}};
    const int told = isThere ? int(table.columns.size()) : table.keys;
    for (int place = 0; place < told; ++place) {
        const JournalColumn& column = table.columns[size_t(place)];
        line.insert(column.name, valueAt(row, place, column.type));
    }
    if (!isThere) line.insert(u"gone"_s, true);
    if (table.article >= 0 && table.article < told) names.addTo(line, row.integer(table.article));
    return lineOf(line);
}

static Result<void> write(const JournalTable& table, const char* which, const JournalSource& source,
                          const JournalSink& sink)
{
    Statement rows = source.reader.statement("journal/" + table.name.toLatin1() + which);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (auto told = sink(lineOfRow(table, rows, source.names)); !told) return told;
    }
}

// False where the value is not of the column's type.
static bool bindTo(Statement& change, int place, const QJsonValue& value, Type type)
{
    if (value.isNull()) {
        change.bindNull(place);
        return true;
    }
    if (type == Type::Integer) {
        change.bind(place, value.toInteger());
        return value.isDouble();
    }
    if (!value.isString()) return false;
    const QString text = value.toString();
    if (type == Type::Text) {
        change.bind(place, text.isNull() ? u""_s : text);
        return true;
    }
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    change.bindBlob(place, bytes.decoded.isNull() ? QByteArray("") : bytes.decoded);
    return bool(bytes);
}

static Result<bool> apply(const JournalTable& table, Connection& reader, const QJsonObject& line)
{
    const bool isGone = line.value("gone"_L1).toBool();
    Statement change = reader.statement("journal/" + table.name.toLatin1() + (isGone ? "-drop" : "-put"));
    const int told = isGone ? table.keys : int(table.columns.size());
    for (int place = 0; place < told; ++place) {
        const JournalColumn& column = table.columns[size_t(place)];
        if (!line.contains(column.name)) return false;
        if (!bindTo(change, place + 1, line.value(column.name), column.type)) return false;
    }
    const auto done = change.run();
    // A rule of the table that the line breaks: it is not what this version would write.
    if (!done && done.error().kind == ErrorKind::Damaged) return false;
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

JournalKind rowKind(const JournalTable& table)
{
    return {
        table.name,
        [table](const JournalSource& source, const JournalSink& sink) { return write(table, "-all", source, sink); },
        [table](const JournalSource& source, const JournalSink& sink) {
            return write(table, "-changed", source, sink);
        },
        [table](Connection& reader, const QJsonObject& line) { return apply(table, reader, line); }};
}

}  // namespace dateline::store
