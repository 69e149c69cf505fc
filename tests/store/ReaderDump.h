// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/MarkChunks.h"
#include "support/TemporaryLibrary.h"

#include <QStringList>

namespace dateline::tests {

inline QStringList column(store::Connection& connection, const QByteArray& sql)
{
    QStringList values;
    auto rows = connection.compose(sql);
    while (TemporaryLibrary::value(rows.step())) values.append(rows.text(0));
    return values;
}

inline QStringList tablesOf(store::Connection& connection)
{
    return column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
}

inline QStringList rowsOf(store::Connection& connection, const QString& table)
{
    const QStringList names =
        column(connection, "SELECT 'quote(' || name || ')' FROM pragma_table_info('" + table.toLatin1() + "')");
    const QByteArray row = names.join(QStringLiteral(" || ',' || ")).toLatin1();
    return column(connection, "SELECT " + row + " FROM " + table.toLatin1() + " ORDER BY 1");
}

// Bitmaps of the same ids need not be the same bytes, and an empty one is none.
inline QStringList idsOf(store::Connection& connection, const QByteArray& sql)
{
    QStringList all;
    auto rows = connection.compose(sql);
    while (TemporaryLibrary::value(rows.step()))
        for (const quint32 id : TemporaryLibrary::value(store::idsOfBitmap(rows.view(1), connection.path())))
            all.append(QStringLiteral("%1:%2").arg(rows.integer(0)).arg(id));
    return all;
}

/// All that reader.jsonl is to tell, a line a row.
inline QStringList dumpOf(const QString& path)
{
    const auto reader = TemporaryLibrary::value(store::Connection::open(path, store::Access::ReadOnly));
    static const QStringList apart = {QStringLiteral("session"),    QStringLiteral("change"),
                                      QStringLiteral("state"),      QStringLiteral("read_chunk"),
                                      QStringLiteral("mark_chunk"), QStringLiteral("sqlite_sequence")};
    QStringList all = column(*reader, "SELECT 'state ' || ids_below || ' ' || corrections FROM state");
    for (const QString& table : tablesOf(*reader)) {
        if (apart.contains(table)) continue;
        for (const QString& row : rowsOf(*reader, table)) all.append(table + u' ' + row);
    }
    for (const QString& row : rowsOf(*reader, QStringLiteral("sqlite_sequence")))
        all.append(QStringLiteral("given ") + row);
    for (const QString& id : idsOf(*reader, "SELECT 0, ids FROM read_chunk ORDER BY chunk"))
        all.append(QStringLiteral("read ") + id);
    for (const QString& id : idsOf(*reader, "SELECT mark, ids FROM mark_chunk ORDER BY mark, chunk"))
        all.append(QStringLiteral("marked ") + id);
    return all;
}

inline QStringList dumpOf(const TemporaryLibrary& library)
{
    return dumpOf(library.file("reader.db"));
}

}  // namespace dateline::tests
