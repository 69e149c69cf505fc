// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sqlite.h"

#include <sqlite3.h>

namespace dateline::bench {

static void check(sqlite3* database, bool isWell)
{
    if (!isWell) qFatal("SQLite: %s", sqlite3_errmsg(database));
}

SqliteStatement::SqliteStatement(sqlite3* database, const QByteArray& sql) : m_database(database)
{
    if (sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        qFatal("SQLite: %s in %s", sqlite3_errmsg(database), sql.constData());
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

SqliteStatement& SqliteStatement::bind(int place, qint64 value)
{
    check(m_database, sqlite3_bind_int64(m_statement, place, value) == SQLITE_OK);
    return *this;
}

SqliteStatement& SqliteStatement::bind(int place, const QByteArray& text)
{
    const int size = int(text.size());
    check(m_database, sqlite3_bind_text(m_statement, place, text.constData(), size, SQLITE_TRANSIENT) == SQLITE_OK);
    return *this;
}

bool SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    check(m_database, code == SQLITE_ROW || code == SQLITE_DONE);
    if (code == SQLITE_DONE) sqlite3_reset(m_statement);
    return code == SQLITE_ROW;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Sqlite::Sqlite(const QString& path, Mode mode)
{
    const int flags =
        mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : int(SQLITE_OPEN_READWRITE) | int(SQLITE_OPEN_CREATE);
    check(m_database, sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr) == SQLITE_OK);
}

Sqlite::~Sqlite()
{
    sqlite3_close(m_database);
}

void Sqlite::run(const char* sql)
{
    check(m_database, sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

qint64 Sqlite::number(const QByteArray& sql)
{
    SqliteStatement statement(m_database, sql);
    return statement.step() ? statement.integer(0) : 0;
}

}  // namespace dateline::bench
