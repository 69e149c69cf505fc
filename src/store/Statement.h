// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace dateline::store {

class Connection;

/// One use of a prepared statement: bind, step, read; the statement is reset when the use goes out of scope.
/// Errors stick: a statement that could not be prepared or bound says so at its next step.
///
///     Statement find = connection.statement("articles/find");
///     const auto row = find.bind(1, id).step();
///     if (!row) return row.error();
///     if (*row) use(find.text(0));
class Statement final {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Places count from 1.
    Statement& bind(int place, qint64 value);
    Statement& bind(int place, int value) { return bind(place, qint64(value)); }
    Statement& bind(int place, const QString& text);       ///< null becomes NULL
    Statement& bindText(int place, QByteArrayView utf8);   ///< null becomes NULL
    Statement& bindBlob(int place, QByteArrayView bytes);  ///< null becomes NULL
    Statement& bindNull(int place);
    /// What a function of ours is handed by sqlite3_value_pointer() under that type; it must live until the reset.
    Statement& bindPointer(int place, void* pointer, const char* type);
    Statement& bind(int place, std::optional<qint64> value);

    /// True: a row stands ready. False: done.
    Result<bool> step();
    /// Steps to the end; for statements that answer no rows.
    Result<void> run();
    /// Ready for the next bind and step; bindings stay.
    void reset();

    /// Columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;         ///< null for NULL
    QByteArray bytes(int column) const;     ///< a copy; null for NULL
    QByteArrayView view(int column) const;  ///< valid until the next step or reset

private:
    friend class Connection;
    // `isInUse`: of a statement that the connection keeps; null for one that ends with this use.
    Statement(Connection& connection, sqlite3_stmt* statement, bool* isInUse, std::optional<Error> error);
    void note(int code);

    Connection& m_connection;
    sqlite3_stmt* m_statement;
    bool* m_isInUse;
    std::optional<Error> m_error;
};

}  // namespace dateline::store
