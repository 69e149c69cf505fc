// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"

#include "store/Feed.h"
#include "store/SqliteError.h"
#include "store/StatementBook.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>
#include <sys/stat.h>

namespace dateline::store {

using namespace Qt::StringLiterals;

// Counts of memory that nobody asks for cost a lock at each of the hundreds of allocations of an article. Only before
// SQLite is first used; later it stays as it is, and so does its speed.
static void configureOnce()
{
    [[maybe_unused]] static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// Two copies of SQLite on one file break each other's locks: the driver's must be the one that we are linked with.
static void assertOneSqlite(sqlite3* handle)
{
    static const bool isOne = [handle] {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(handle, "SELECT sqlite_source_id()", -1, &statement, nullptr);
        sqlite3_step(statement);
        const QByteArray theirs(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return theirs == sqlite3_sourceid();
    }();
    if (!isOne) qFatal("Qt's SQLite driver brings another SQLite than this program's");
}

static sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant variant = database.driver()->handle();
    if (qstrcmp(variant.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3* const*>(variant.data());
}

static Error openError(const QString& path, const QSqlDatabase& database)
{
    const QSqlError error = database.lastError();
    const int code = error.nativeErrorCode().isEmpty() ? SQLITE_CANTOPEN : error.nativeErrorCode().toInt();
    return errorOf(code, error.databaseText(), path);
}

static quint64 inodeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

Connection::Connection(const QString& path)
    : m_path(path), m_name(QUuid::createUuid().toString()), m_thread(QThread::currentThreadId())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    if (access != Access::Create && !QFileInfo::exists(path))
        return Error{ErrorKind::NotFound, path, u"no such file"_s};
    configureOnce();
    std::unique_ptr<Connection> connection(new Connection(path));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(path);
    // A writer has its Turn and waits for nobody; a reader may meet another's recovery of the log, which is short.
    database.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                                          : u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!database.open()) return openError(path, database);
    connection->m_handle = handleOf(database);
    if (!connection->m_handle) return Error{ErrorKind::Unsupported, path, u"Qt's SQLite driver has no handle"_s};
    assertOneSqlite(connection->m_handle);
    connection->m_inode = inodeOf(path);
    if (const auto configured = connection->configure(access); !configured) return configured.error();
    return connection;
}

Result<void> Connection::configure(Access access)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_wal_autocheckpoint(m_handle, 0);
    registerFeed(m_handle);
    // No memory map: a read error of a mapped file kills the program, a pread's is an Error.
    const QByteArray cache = access == Access::ReadOnly ? "PRAGMA cache_size=-8000" : "PRAGMA cache_size=-16000";
    auto cached = execute(cache);
    if (!cached) return cached;
    if (access == Access::ReadOnly) return {};
    const auto mode = ask(u"PRAGMA journal_mode=WAL"_s);
    if (!mode) return mode.error();
    if (mode->toString() != u"wal") return Error{ErrorKind::CannotWrite, m_path, u"no write-ahead log here"_s};
    return execute("PRAGMA synchronous=NORMAL");
}

bool Connection::isInPlace() const
{
    return m_inode == 0 || inodeOf(m_path) == m_inode;
}

Connection::~Connection()
{
    for (const auto& [name, kept] : m_kept) sqlite3_finalize(kept.statement);
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3* Connection::handle()
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "Connection", "used outside its thread");
    return m_handle;
}

static bool isBlank(const char* sql)
{
    while (*sql == ' ' || *sql == '\n' || *sql == ';') ++sql;
    return *sql == '\0';
}

Result<sqlite3_stmt*> Connection::prepare(const QByteArray& sql, unsigned flags)
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.constData(), int(sql.size()) + 1, flags, &statement, &rest);
    if (code != SQLITE_OK) return errorOf(m_handle, m_path);
    Q_ASSERT_X(statement && isBlank(rest), "Connection", "one statement at a time");
    return statement;
}

Statement Connection::statement(QByteArrayView name)
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "Connection", "used outside its thread");
    const std::string_view key(name.data(), size_t(name.size()));
    auto place = m_kept.find(key);
    if (place == m_kept.end()) place = m_kept.try_emplace(std::string(key)).first;
    Kept& kept = place->second;
    const auto sql = [name] { return statementBook().value(name.toByteArray()); };
    if (kept.isInUse) return compose(sql());
    if (!kept.statement) {
        Q_ASSERT_X(!sql().isNull(), "Connection::statement", place->first.c_str());
        const auto prepared = prepare(sql(), SQLITE_PREPARE_PERSISTENT);
        if (!prepared) return Statement(*this, nullptr, nullptr, prepared.error());
        kept.statement = *prepared;
    }
    kept.isInUse = true;
    return Statement(*this, kept.statement, &kept.isInUse, std::nullopt);
}

Statement Connection::compose(const QByteArray& sql)
{
    const auto prepared = prepare(sql, 0);
    if (!prepared) return Statement(*this, nullptr, nullptr, prepared.error());
    return Statement(*this, *prepared, nullptr, std::nullopt);
}

Result<void> Connection::execute(const QByteArray& sql)
{
    return compose(sql).run();
}

Result<void> Connection::executeScript(const QByteArray& sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
    return errorOf(m_handle, m_path);
}

Result<QVariant> Connection::ask(const QString& sql)
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "Connection", "used outside its thread");
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) return errorOf(m_handle, m_path);
    return query.next() ? query.value(0) : QVariant();
}

qint64 Connection::rowsChanged()
{
    return sqlite3_changes64(handle());
}

Result<void> Connection::checkpoint(Checkpoint kind)
{
    const int mode = kind == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    const int code = sqlite3_wal_checkpoint_v2(handle(), nullptr, mode, nullptr, nullptr);
    // Busy means that a reader still needs the log: what could be moved has been.
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY) return {};
    return errorOf(m_handle, m_path);
}

qint64 Connection::logSize() const
{
    return QFileInfo(m_path + u"-wal"_s).size();
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

}  // namespace dateline::store
