// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/Compression.h"
#include "store/Statement.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace dateline::store {

enum class Access { ReadOnly, ReadWrite, Create };

/// One connection to one file: Qt SQL's, with the driver's own `sqlite3*` for bulk work. Belongs to the thread that
/// opened it and asserts so at each use; interrupt() alone may come from another.
///
/// SQLite up to 3.51.2 can damage a write-ahead log when two connections write or checkpoint at the same moment.
/// Hence NO_CKPT_ON_CLOSE and no automatic checkpoint here: whoever holds the Turn checkpoints, nobody else.
class Connection final {
public:
    /// ReadOnly and ReadWrite want the file to be there (NotFound); Create makes it.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle();
    const QString& path() const { return m_path; }
    /// False where the file at the path is another one by now: a program has mended or restored the library, and what
    /// is written here is lost.
    bool isInPlace() const;

    /// A statement of sql/statements, "topic/name", prepared once. One use of a name at a time; a second at the same
    /// time gets a statement of its own.
    Statement statement(QByteArrayView name);
    /// A statement composed by the search; prepared for this use. Refuses more than one statement.
    Statement compose(const QByteArray& sql);
    /// One statement without binds or rows.
    Result<void> execute(const QByteArray& sql);
    /// Several statements, a migration's.
    Result<void> executeScript(const QByteArray& sql);
    /// Through Qt SQL: the first column of the first row, invalid where there is none.
    Result<QVariant> ask(const QString& sql);

    /// Rows that the newest statement changed.
    qint64 rowsChanged();

    /// Moves what the log holds into the file, as far as readers allow; `truncate` also empties the log where nobody
    /// reads it. Only under the file's Turn.
    enum class Checkpoint { Passive, Truncate };
    Result<void> checkpoint(Checkpoint kind);
    /// Bytes of the write-ahead log.
    qint64 logSize() const;

    /// Of an articles.db (Compression.h).
    ReadDictionaries& dictionaries() { return m_dictionaries; }

    /// Stops what is running; what runs later is not touched. Any thread, while the connection lives.
    void interrupt();

private:
    friend class Statement;
    explicit Connection(const QString& path);
    Result<void> configure(Access access);
    Result<sqlite3_stmt*> prepare(const QByteArray& sql, unsigned flags);

    struct Kept {
        sqlite3_stmt* statement = nullptr;
        bool isInUse = false;
    };

    QString m_path;
    quint64 m_inode = 0;
    QString m_name;
    Qt::HANDLE m_thread;
    sqlite3* m_handle = nullptr;
    // By name, found without a copy of it: some fifteen an article.
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, Kept, Hash, std::equal_to<>> m_kept;
    ReadDictionaries m_dictionaries;
};

}  // namespace dateline::store
