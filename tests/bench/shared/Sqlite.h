// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace dateline::bench {

/// A prepared statement. Lives no longer than its database.
class SqliteStatement final {
public:
    SqliteStatement(sqlite3* database, const QByteArray& sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    /// Places count from 1; what is bound stays bound.
    SqliteStatement& bind(int place, qint64 value);
    SqliteStatement& bind(int place, const QByteArray& text);
    /// True while there is a row; after the last one the statement can be run again.
    bool step();
    qint64 integer(int column) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// SQLite as anybody would open it, with its stock settings: what Dateline is measured against. An error ends the
/// program, since figures of half a database are worth nothing.
class Sqlite final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    explicit Sqlite(const QString& path, Mode mode = Mode::ReadWrite);
    ~Sqlite();
    Q_DISABLE_COPY_MOVE(Sqlite)

    void run(const char* sql);
    qint64 number(const QByteArray& sql);
    sqlite3* handle() const { return m_database; }

private:
    sqlite3* m_database = nullptr;
};

}  // namespace dateline::bench
