// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include "store/Connection.h"
#include "store/SqliteError.h"

#include <sqlite3.h>

namespace dateline::store {

Statement::Statement(Connection& connection, sqlite3_stmt* statement, bool* isInUse, std::optional<Error> error)
    : m_connection(connection), m_statement(statement), m_isInUse(isInUse), m_error(std::move(error))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_isInUse(other.m_isInUse),
      m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (!m_statement) return;
    if (!m_isInUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_isInUse = false;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error) m_error = errorOf(m_connection.handle(), m_connection.path());
}

Statement& Statement::bind(int place, qint64 value)
{
    if (m_statement) note(sqlite3_bind_int64(m_statement, place, value));
    return *this;
}

Statement& Statement::bind(int place, const QString& text)
{
    if (text.isNull()) return bindNull(place);
    return bindText(place, text.toUtf8());
}

Statement& Statement::bindText(int place, QByteArrayView utf8)
{
    if (m_statement)
        note(sqlite3_bind_text64(m_statement, place, utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                 SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int place, QByteArrayView bytes)
{
    if (m_statement)
        note(sqlite3_bind_blob64(m_statement, place, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull(int place)
{
    if (m_statement) note(sqlite3_bind_null(m_statement, place));
    return *this;
}

Statement& Statement::bindPointer(int place, void* pointer, const char* type)
{
    if (m_statement) note(sqlite3_bind_pointer(m_statement, place, pointer, type, nullptr));
    return *this;
}

Statement& Statement::bind(int place, std::optional<qint64> value)
{
    return value ? bind(place, *value) : bindNull(place);
}

Result<bool> Statement::step()
{
    if (m_error) return *m_error;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return errorOf(m_connection.handle(), m_connection.path());
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row) return row.error();
        if (!*row) break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    if (m_statement) sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

QString Statement::text(int column) const
{
    if (isNull(column)) return {};
    const QByteArrayView utf8 = view(column);
    return utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8);
}

QByteArray Statement::bytes(int column) const
{
    return isNull(column) ? QByteArray() : QByteArray(view(column).data(), view(column).size());
}

QByteArrayView Statement::view(int column) const
{
    // The bytes first: asking for the size first would let SQLite convert under our hands.
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? QByteArrayView(bytes, size) : QByteArrayView("", 0);
}

}  // namespace dateline::store
