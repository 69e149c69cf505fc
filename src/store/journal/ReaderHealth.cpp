// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/ReaderHealth.h"

#include "store/Connection.h"
#include "store/MarkChunks.h"
#include "store/Migrations.h"
#include "store/journal/Journal.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace dateline::store {

using namespace Qt::StringLiterals;

using State = ReaderHealth::State;

// What SQLite says of a file whose pages are not what they ought to be.
static bool isDamage(const Error& error)
{
    return error.kind == ErrorKind::Damaged || error.kind == ErrorKind::NotALibrary ||
           error.kind == ErrorKind::NotFound || error.kind == ErrorKind::TooLarge;
}

static QString notePath(const QString& path)
{
    return path.chopped(3) + u".checked"_s;
}

// Null where there is a log: what is in it came after.
static QByteArray lieOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || QFileInfo(path + u"-wal"_s).size() > 0) return {};
    QByteArray lie;
    for (const qint64 fact : {qint64(status.st_ino), qint64(status.st_size), qint64(status.st_mtim.tv_sec),
                              qint64(status.st_mtim.tv_nsec), QDate::currentDate().toJulianDay()})
        lie += QByteArray::number(fact) + ' ';
    return lie;
}

void noteHealthy(const QString& path)
{
    const QByteArray lie = lieOf(path);
    QFile note(notePath(path));
    if (lie.isNull() || !note.open(QIODevice::WriteOnly) || note.write(lie) != lie.size()) note.remove();
}

static bool liesAsLeft(const QString& path)
{
    QFile note(notePath(path));
    const QByteArray lie = lieOf(path);
    return !lie.isNull() && note.open(QIODevice::ReadOnly) && note.readAll() == lie;
}

static Result<bool> structureHolds(Connection& reader)
{
    Statement rows = reader.compose("PRAGMA quick_check(1)");
    const auto row = rows.step();
    if (!row) return row.error();
    return *row && rows.text(0) == u"ok";
}

static Result<void> readBitmaps(Connection& reader, QByteArrayView statement, int column)
{
    Statement rows = reader.statement(statement);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (const auto ids = idsOfBitmap(rows.view(column), reader.path()); !ids) return ids.error();
    }
}

static Result<ReaderHealth> lookInto(Connection& reader)
{
    const auto holds = liesAsLeft(reader.path()) ? Result<bool>(true) : structureHolds(reader);
    if (!holds) return holds.error();
    if (!*holds) return ReaderHealth{State::Damaged};
    const auto version = reader.ask(u"PRAGMA user_version"_s);
    if (!version) return version.error();
    if (version->toInt() == 0) return ReaderHealth{State::Missing};
    const auto revision = journalRevision(reader);
    if (!revision) return revision.error();
    if (auto read = readBitmaps(reader, "marks/all-read", 0); !read) return read.error();
    const bool hasMarks = version->toInt() > 1;
    if (auto marked = hasMarks ? readBitmaps(reader, "marks/all-chunks", 1) : Result<void>(); !marked)
        return marked.error();
    return ReaderHealth{State::Sound, *revision};
}

Result<ReaderHealth> healthOf(const QString& path)
{
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0 || wasBeingMade(path)) return ReaderHealth{};
    const auto fits = checkFits(path, ReaderFile);
    if (!fits && isDamage(fits.error())) return ReaderHealth{State::Damaged};
    if (!fits) return fits.error();
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection && isDamage(connection.error())) return ReaderHealth{State::Damaged};
    if (!connection) return connection.error();
    const auto health = lookInto(**connection);
    return !health && isDamage(health.error()) ? Result<ReaderHealth>(ReaderHealth{State::Damaged}) : health;
}

}  // namespace dateline::store
