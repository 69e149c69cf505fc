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

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>
#include <algorithm>
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
        parts.push_back(partOf(folder, isFileOf(path, ArticlesFile) ? ArticlesFile : ReaderFile, path));
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

static Result<void> makeReady(const Part& part, const HighWater& mark, bool marksStay)
{
    auto raised =
        part.kind.realm == Realm::Reader ? raiseReader(part.making, mark) : raiseArticles(part.making, mark, marksStay);
    for (const QString& ending : {u"-wal"_s, u"-shm"_s}) QFile::remove(part.making + ending);
    QFile::remove(part.making.chopped(3) + u".lock"_s);
    return raised;
}

// Under both names, so that the library is never without the file.
static Result<void> keep(const QString& path, const QString& aside)
{
    if (!QFileInfo::exists(path)) return {};
    if (!QDir().mkpath(aside)) return Error{ErrorKind::CannotWrite, aside, u"cannot make the folder"_s};
    const QString kept = QDir(aside).filePath(QFileInfo(path).fileName());
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0) return {};
    if (QFile::copy(path, kept)) return {};
    QFile::remove(kept);
    return writeError(kept);
}

// What the log of the old file holds is moved into it, or set aside with it where that file is broken.
static Result<void> keepWithLog(const QString& path, const QString& aside)
{
    if (const auto connection = Connection::open(path, Access::ReadWrite))
        (void)(*connection)->checkpoint(Connection::Checkpoint::Truncate);
    if (auto kept = keep(path, aside); !kept) return kept;
    return QFileInfo(path + u"-wal"_s).size() > 0 ? keep(path + u"-wal"_s, aside) : Result<void>();
}

// Which of the old files is still to give way is seen by the one that is still to come into its place.
static Result<void> putInPlace(const QString& folder, const Part& part)
{
    if (!QFileInfo::exists(part.making)) return {};
    const QString path = pathOf(folder, part.kind);
    for (const QString& ending : {u"-wal"_s, u"-shm"_s}) QFile::remove(path + ending);
    // The index is derived, and may know articles that the backup does not.
    if (part.kind.realm == Realm::Articles)
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(pathOf(folder, IndexFile) + ending);
    if (std::rename(QFile::encodeName(part.making).constData(), QFile::encodeName(path).constData()) != 0)
        return writeError(path);
    syncFolder(folder);
    return {};
}

// While this file is there, what was made for a restore is whole and comes into its place, whoever was killed at it.
static QString notePath(const QString& folder)
{
    return QDir(folder).filePath(u"reader.restoring"_s);
}

static Result<void> writeNote(const QString& folder)
{
    QFile note(notePath(folder));
    if (!note.open(QIODevice::WriteOnly) || ::fsync(note.handle()) != 0) return writeError(note.fileName());
    syncFolder(folder);
    return {};
}

static Result<void> putAllInPlace(const QString& folder)
{
    for (const FileKind& kind : {ReaderFile, ArticlesFile})
        if (auto put = putInPlace(folder, partOf(folder, kind, {})); !put) return put;
    if (!QFile::remove(notePath(folder))) return Error{ErrorKind::CannotWrite, notePath(folder), {}};
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

static Result<std::vector<Turn>> takeAll(const std::vector<std::unique_ptr<Turns>>& turns)
{
    std::vector<Turn> held;
    for (const auto& each : turns) {
        auto turn = each->take();
        if (!turn) return turn.error();
        held.push_back(std::move(*turn));
    }
    return held;
}

static Result<void> setAside(const QString& folder, const std::vector<Part>& parts, const QString& aside)
{
    // The journal tells of the file of before; it is written anew from the restored one.
    if (auto kept = keep(journalPath(folder), aside); !kept) return kept;
    for (const Part& part : parts)
        if (auto kept = keepWithLog(pathOf(folder, part.kind), aside); !kept) return kept;
    return {};
}

static bool hasMarks(const std::vector<Part>& parts)
{
    return std::ranges::any_of(parts, [](const Part& part) { return part.kind.realm == Realm::Reader; });
}

// Marks that stay follow other articles now, whose revisions may pass those of before unseen. Where reader.db cannot be
// read, the next opening has to make it anew.
static Result<void> followFromTheStart(const QString& folder)
{
    const auto reader = Connection::open(pathOf(folder, ReaderFile), Access::ReadWrite);
    return reader ? (*reader)->statement("marks/set-articles-revision").bind(1, 0).run() : Result<void>();
}

static Result<Restored> exchange(const QString& folder, const std::vector<Part>& parts, const QString& aside)
{
    const auto turns = openTurns(folder);
    if (!turns) return turns.error();
    const auto held = takeAll(*turns);
    if (!held) return held.error();
    const HighWater mark = highWaterOf(folder);
    for (const Part& part : parts)
        if (const auto ready = makeReady(part, mark, !hasMarks(parts)); !ready) return ready.error();
    auto noted = hasMarks(parts) ? Result<void>() : followFromTheStart(folder);
    if (noted) noted = setAside(folder, parts, aside);
    if (noted) noted = writeNote(folder);
    if (!noted) {
        QFile::remove(notePath(folder));
        QDir(aside).removeRecursively();
        return noted.error();
    }
    if (const auto put = putAllInPlace(folder); !put) return put.error();
    return Restored{parts.back().kind.realm == Realm::Articles, QFileInfo::exists(aside) ? aside : QString()};
}

Result<void> finishRestoring(const QString& folder)
{
    if (!QFileInfo::exists(notePath(folder))) return {};
    const auto turns = openTurns(folder);
    if (!turns) return turns.error();
    const auto held = takeAll(*turns);
    if (!held) return held.error();
    // Another program may just have done it.
    return QFileInfo::exists(notePath(folder)) ? putAllInPlace(folder) : Result<void>();
}

static void removeAllMaking(const QString& folder, const std::vector<Part>& parts)
{
    if (QFileInfo::exists(notePath(folder))) return;
    for (const Part& part : parts) removeMaking(part);
}

// Another of the same second, or one that was killed, keeps what it set aside.
static QString asideAt(const QString& folder, const QDateTime& moment)
{
    const QString name = moment.toUTC().toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    const QString first = QDir(folder).filePath(u"backups/before-restore-%1"_s.arg(name));
    QString path = first;
    for (int number = 2; QFileInfo::exists(path); ++number) path = u"%1-%2"_s.arg(first).arg(number);
    return path;
}

Result<Restored> restoreLibrary(const QString& folder, const QString& path, const Clock& clock,
                                const ProgressListener& progress, const Cancel& cancel)
{
    const auto parts = partsOf(folder, path);
    if (!parts) return parts.error();
    if (!QDir().mkpath(folder)) return Error{ErrorKind::CannotWrite, folder, u"cannot make the folder"_s};
    if (const auto finished = finishRestoring(folder); !finished) return finished.error();
    // Of one that was killed before it was whole.
    for (const FileKind& kind : {ReaderFile, ArticlesFile}) removeMaking(partOf(folder, kind, {}));
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
    auto restored = brought ? exchange(folder, *parts, asideAt(folder, clock())) : Result<Restored>(brought.error());
    removeAllMaking(folder, *parts);
    return restored;
}

}  // namespace dateline::store
