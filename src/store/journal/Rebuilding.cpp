// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/Rebuilding.h"

#include "store/Migrations.h"
#include "store/Transaction.h"
#include "store/journal/Journal.h"

#include <QFile>
#include <QJsonDocument>

namespace dateline::store {

using namespace Qt::StringLiterals;

static QString lockOf(const QString& path)
{
    return path.chopped(3) + u".lock"_s;
}

static void remove(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) QFile::remove(path + ending);
    QFile::remove(lockOf(path));
}

static Result<bool> applyLine(Connection& reader, const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const JournalKind* const kind = kindOf(object.value("kind"_L1).toString());
    return kind ? kind->apply(reader, object) : Result<bool>(false);
}

static Result<void> keepUnknown(Connection& reader, const QByteArray& line)
{
    return reader.statement("journal/keep-unknown").bindText(1, line).run();
}

static Result<qint64> applyAll(Connection& reader, const JournalFile& file, const JournalFile::State& state)
{
    qint64 notUnderstood = 0;
    auto transaction = Transaction::begin(reader);
    if (!transaction) return transaction.error();
    const auto read = file.read(state.until, [&](const QByteArray& line) -> Result<void> {
        const auto applied = applyLine(reader, line);
        if (!applied) return applied.error();
        if (*applied) return {};
        ++notUnderstood;
        return keepUnknown(reader, line);
    });
    if (!read) return read.error();
    if (auto set = reader.statement("journal/set-revision").bind(1, state.revision).run(); !set) return set.error();
    if (auto done = transaction->commit(); !done) return done.error();
    return notUnderstood;
}

static Result<qint64> make(const QString& path, const JournalFile& file, const JournalFile::State& state)
{
    if (const auto made = migrate(path, ReaderFile); !made) return made.error();
    const auto reader = Connection::open(path, Access::ReadWrite);
    if (!reader) return reader.error();
    if (const auto set = (*reader)->execute("PRAGMA synchronous=FULL"); !set) return set.error();
    auto notUnderstood = applyAll(**reader, file, state);
    if (!notUnderstood) return notUnderstood;
    const auto moved = (*reader)->checkpoint(Connection::Checkpoint::Truncate);
    return moved ? notUnderstood : Result<qint64>(moved.error());
}

Result<qint64> rebuildReader(const JournalFile& journal, const JournalFile::State& state, const QString& path)
{
    remove(path);
    auto made = make(path, journal, state);
    if (!made) {
        remove(path);
        return made;
    }
    for (const QString& ending : {u"-wal"_s, u"-shm"_s}) QFile::remove(path + ending);
    QFile::remove(lockOf(path));
    return made;
}

}  // namespace dateline::store
