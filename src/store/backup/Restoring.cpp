// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/Migrations.h"
#include "store/Turn.h"
#include "store/backup/DatabaseCopy.h"
#include "store/backup/HighWater.h"
#include "store/backup/LibraryBackup.h"
#include "store/check/LibraryCheck.h"
#include "store/journal/Journal.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>
#include <cstdio>
#include <optional>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

/// What is to come into whose place.
struct Part {
    FileKind kind;
    QString from;
    QString making;  ///< its copy, in the library's folder
};

}  // namespace

static Part partOf(const QString& folder, const FileKind& kind, const QString& from)
{
    return {kind, from, QDir(folder).filePath(QLatin1String(kind.name) + u".restoring.db"_s)};
}

static Result<std::vector<Part>> partsOf(const QString& folder, const QString& path)
{
    if (!QFileInfo::exists(path)) return Error{ErrorKind::NotFound, path, {}};
    std::vector<Part> parts;
    if (!QFileInfo(path).isDir()) {
        parts.push_back(partOf(folder, ReaderFile, path));
    } else {
        if (QDir(path) == QDir(folder)) return Error{ErrorKind::WrongUsage, path, u"that is the library itself"_s};
        for (const FileKind& kind : {ReaderFile, ArticlesFile})
            parts.push_back(partOf(folder, kind, pathOf(path, kind)));
    }
    for (const Part& part : parts)
        if (!QFileInfo::exists(part.from) || !isFileOf(part.from, part.kind))
            return Error{ErrorKind::NotFound, path, u"no backup of a library"_s};
    return parts;
}

static void removeMaking(const Part& part)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(part.making + ending);
    QFile::remove(part.making.chopped(3) + u".lock"_s);
}

static Result<void> bring(const Part& part, const ProgressListener& progress, const Cancel& cancel)
{
    if (auto fits = checkFits(part.from, part.kind); !fits) return fits;
    const auto from = Connection::open(part.from, Access::ReadOnly);
    if (!from) return from.error();
    if (auto copied = copyDatabase(**from, part.making, progress, cancel); !copied) return copied;
    const auto copy = Connection::open(part.making, Access::ReadWrite);
    if (!copy) return copy.error();
    const auto problems = checkStructure(**copy);
    if (!problems) return problems.error();
    return problems->isEmpty() ? Result<void>()
                               : Result<void>(Error{ErrorKind::Damaged, part.from, problems->join(u"; "_s)});
}

static Result<void> makeReady(const Part& part, const HighWater& mark)
{
    auto raised = part.kind.realm == Realm::Reader ? raiseReader(part.making, mark) : raiseArticles(part.making, mark);
    for (const QString& ending : {u"-wal"_s, u"-shm"_s}) QFile::remove(part.making + ending);
    QFile::remove(part.making.chopped(3) + u".lock"_s);
    return raised;
}

// Under both names for a moment, so that the library is never without the file.
static void keep(const QString& path, const QString& aside)
{
    if (!QFileInfo::exists(path)) return;
    QDir().mkpath(aside);
    const QString kept = QDir(aside).filePath(QFileInfo(path).fileName());
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) != 0) QFile::copy(path, kept);
}

// What the log of the old file holds is moved into it, or set aside with it where that file is broken.
static void closeLog(const QString& path, const QString& aside)
{
    if (const auto connection = Connection::open(path, Access::ReadWrite))
        (void)(*connection)->checkpoint(Connection::Checkpoint::Truncate);
    keep(path, aside);
    if (QFileInfo(path + u"-wal"_s).size() > 0) keep(path + u"-wal"_s, aside);
    for (const QString& ending : {u"-wal"_s, u"-shm"_s}) QFile::remove(path + ending);
}

static Result<void> putInPlace(const QString& folder, const Part& part, const QString& aside)
{
    const QString path = pathOf(folder, part.kind);
    closeLog(path, aside);
    // The index is derived, and may know articles that the backup does not.
    if (part.kind.realm == Realm::Articles)
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(pathOf(folder, IndexFile) + ending);
    if (std::rename(QFile::encodeName(part.making).constData(), QFile::encodeName(path).constData()) != 0)
        return writeError(path);
    syncFolder(folder);
    return {};
}

static Result<std::vector<std::unique_ptr<Turns>>> openTurns(const QString& folder)
{
    std::vector<std::unique_ptr<Turns>> all;
    for (const FileKind& kind : {ReaderFile, ArticlesFile, IndexFile}) {
        auto turns = Turns::open(pathOf(folder, kind));
        if (!turns) return turns.error();
        all.push_back(std::move(*turns));
    }
    return all;
}

static Result<Restored> exchange(const QString& folder, const std::vector<Part>& parts, const QString& aside)
{
    const auto turns = openTurns(folder);
    if (!turns) return turns.error();
    std::vector<Turn> held;
    for (const auto& each : *turns) {
        auto turn = each->take();
        if (!turn) return turn.error();
        held.push_back(std::move(*turn));
    }
    const HighWater mark = highWaterOf(folder);
    for (const Part& part : parts)
        if (const auto ready = makeReady(part, mark); !ready) return ready.error();
    // The journal tells of the file of before; it is written anew from the restored one.
    keep(journalPath(folder), aside);
    for (const Part& part : parts)
        if (const auto put = putInPlace(folder, part, aside); !put) return put.error();
    return Restored{parts.size() > 1, QFileInfo::exists(aside) ? aside : QString()};
}

Result<Restored> restoreLibrary(const QString& folder, const QString& path, const Clock& clock,
                                const ProgressListener& progress, const Cancel& cancel)
{
    const auto parts = partsOf(folder, path);
    if (!parts) return parts.error();
    if (!QDir().mkpath(folder)) return Error{ErrorKind::CannotWrite, folder, u"cannot make the folder"_s};
    for (const Part& part : *parts) removeMaking(part);
    qint64 total = 0, before = 0;
    for (const Part& part : *parts) total += QFileInfo(part.from).size();
    auto brought = [&]() -> Result<void> {
        for (const Part& part : *parts) {
            const auto told = [&](const Progress& file) {
                if (progress) progress({before + file.done, std::max(total, before + file.total), path});
            };
            if (auto done = bring(part, told, cancel); !done) return done;
            before += QFileInfo(part.from).size();
        }
        return {};
    }();
    const QString moment = clock().toUTC().toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    const QString aside = QDir(folder).filePath(u"backups/before-restore-%1"_s.arg(moment));
    auto restored = brought ? exchange(folder, *parts, aside) : Result<Restored>(brought.error());
    for (const Part& part : *parts) removeMaking(part);
    return restored;
}

}  // namespace dateline::store
