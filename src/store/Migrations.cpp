// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/Transaction.h"
#include "store/Turn.h"
#include "store/backup/DatabaseCopy.h"
#include "store/backup/MarkBackups.h"
#include "store/index/Tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dateline::store {

using namespace Qt::StringLiterals;

QString pathOf(const QString& folder, const FileKind& kind)
{
    return QDir(folder).filePath(QLatin1String(kind.name) + u".db"_s);
}

static QStringList stepsOf(const FileKind& kind)
{
    const QDir folder(u":/store/migrations/"_s + QLatin1String(kind.name));
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

int newestVersion(const FileKind& kind)
{
    return int(stepsOf(kind).size());
}

namespace {

struct Header {
    qint64 applicationId = 0;
    int version = 0;
    bool isEmpty = true;
};

}  // namespace

static Result<Header> headerOf(Connection& connection)
{
    const auto application = connection.ask(u"PRAGMA application_id"_s);
    if (!application) return application.error();
    const auto version = connection.ask(u"PRAGMA user_version"_s);
    if (!version) return version.error();
    const auto tables = connection.ask(u"SELECT 1 FROM sqlite_schema LIMIT 1"_s);
    if (!tables) return tables.error();
    return Header{application->toLongLong(), version->toInt(), !tables->isValid()};
}

static Result<void> judge(const Header& header, const QString& path, const FileKind& kind)
{
    if (header.isEmpty && header.version == 0 && header.applicationId == 0) return {};
    if (header.applicationId != kind.applicationId)
        return Error{ErrorKind::NotALibrary, path, u"a database of another program"_s};
    if (header.version > newestVersion(kind))
        return Error{ErrorKind::NewerVersion, path, u"schema %1"_s.arg(header.version)};
    return {};
}

// Killed in the moment between its first page and its log, a new file has a rollback journal beside it, which only a
// writer can take back; until then nobody can read it.
bool wasBeingMade(const QString& path)
{
    static constexpr qint64 OnePage = 4096;
    return QFileInfo::exists(path + u"-journal"_s) && QFileInfo(path).size() <= OnePage;
}

// Read-only, so that a file that is not for us stays as it is.
static Result<Header> look(const QString& path, const FileKind& kind)
{
    if (!QFileInfo::exists(path) || wasBeingMade(path)) return Header{};
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection) return connection.error();
    const auto header = headerOf(**connection);
    if (!header) return header.error();
    if (const auto judged = judge(*header, path, kind); !judged) return judged.error();
    return *header;
}

Result<void> checkFits(const QString& path, const FileKind& kind)
{
    const auto header = look(path, kind);
    return header ? Result<void>() : Result<void>(header.error());
}

bool isFileOf(const QString& path, const FileKind& kind)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection) return false;
    const auto header = headerOf(**connection);
    return header && header->applicationId == kind.applicationId;
}

static Result<void> keepCopy(Connection& connection, int version)
{
    const QString path = copyBeforeMigration(connection.path(), version);
    if (!QDir().mkpath(QFileInfo(path).path())) return Error{ErrorKind::CannotWrite, path, u"cannot make the folder"_s};
    return copyDatabase(connection, path);
}

static Result<void> takeStep(Connection& connection, const QString& script, const FileKind& kind, int version)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the migration %s is missing", qPrintable(script));
    auto transaction = Transaction::begin(connection);
    if (!transaction) return transaction.error();
    if (auto done = connection.executeScript(file.readAll()); !done) return done;
    const QByteArray numbers = "PRAGMA application_id=" + QByteArray::number(kind.applicationId) +
                               ";PRAGMA user_version=" + QByteArray::number(version);
    if (auto done = connection.executeScript(numbers); !done) return done;
    return transaction->commit();
}

static Result<void> migrateUnderTurn(const QString& path, const FileKind& kind)
{
    const auto connection = Connection::open(path, Access::Create);
    if (!connection) return connection.error();
    // FTS5 asks for its tokenizer when the table is created.
    if (kind.realm == Realm::Index)
        if (auto known = registerTokenizer((*connection)->handle()); !known) return known;
    // Looked at again: another program may have been here while we waited.
    const auto header = headerOf(**connection);
    if (!header) return header.error();
    if (auto judged = judge(*header, path, kind); !judged) return judged;
    const QStringList steps = stepsOf(kind);
    // The index is derived from the articles, and as large.
    const bool isPrecious = kind.realm != Realm::Index;
    if (header->version < steps.size() && !header->isEmpty && isPrecious)
        if (auto kept = keepCopy(**connection, header->version); !kept) return kept;
    for (int version = header->version + 1; version <= steps.size(); ++version) {
        auto taken = takeStep(**connection, steps.at(version - 1), kind, version);
        if (!taken) return taken;
    }
    return (*connection)->checkpoint(Connection::Checkpoint::Truncate);
}

Result<void> migrate(const QString& path, const FileKind& kind)
{
    const auto header = look(path, kind);
    if (!header) return header.error();
    if (header->version == newestVersion(kind) && !header->isEmpty) return {};
    const auto turns = Turns::open(path);
    if (!turns) return turns.error();
    const auto turn = (*turns)->take();
    if (!turn) return turn.error();
    return migrateUnderTurn(path, kind);
}

}  // namespace dateline::store
