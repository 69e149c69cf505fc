// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/DatabaseCopy.h"

#include "store/SqliteError.h"
#include "store/Transaction.h"
#include "store/journal/JournalFile.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <cstdio>
#include <memory>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr int PagesAtOnce = 1024;
static constexpr qint64 PageBytes = 4096;

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct Finish {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

}  // namespace

using Backup = std::unique_ptr<sqlite3_backup, Finish>;

static Result<void> takeSteps(Backup& backup, sqlite3* target, const QString& path, const ProgressListener& progress,
                              const Cancel& cancel)
{
    for (;;) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, path, {}};
        const int code = sqlite3_backup_step(backup.get(), PagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        if (progress) progress({(total - sqlite3_backup_remaining(backup.get())) * PageBytes, total * PageBytes, path});
        if (code == SQLITE_DONE) return {};
        if (code == SQLITE_OK) continue;
        // Only this brings the reason, such as a full disk, to the target.
        sqlite3_backup_finish(backup.release());
        return errorOf(target, path);
    }
}

static Result<void> copyInto(Connection& from, const QString& part, const ProgressListener& progress,
                             const Cancel& cancel)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(QFile::encodeName(part).constData(), &opened);
    const std::unique_ptr<sqlite3, Close> target(opened);
    if (code != SQLITE_OK) return errorOf(opened, part);
    Backup backup(sqlite3_backup_init(target.get(), "main", from.handle(), "main"));
    if (!backup) return errorOf(target.get(), part);
    if (auto taken = takeSteps(backup, target.get(), part, progress, cancel); !taken) return taken;
    if (sqlite3_backup_finish(backup.release()) != SQLITE_OK) return errorOf(target.get(), part);
    // A file of its own, that can be read where nothing may be written beside it.
    if (sqlite3_exec(target.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(target.get(), part);
    return {};
}

static void removeWithLog(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) QFile::remove(path + ending);
}

Result<void> copyDatabase(Connection& from, const QString& path, const ProgressListener& progress, const Cancel& cancel)
{
    const QString part = path + u".part"_s;
    removeWithLog(part);
    // One state of it, and no beginning again for what others commit.
    const auto snapshot = Snapshot::take(from);
    if (!snapshot) return snapshot.error();
    if (auto copied = copyInto(from, part, progress, cancel); !copied) {
        removeWithLog(part);
        return Error{copied.error().kind, path, copied.error().detail};
    }
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        const Error error = writeError(path);
        removeWithLog(part);
        return error;
    }
    syncFolder(QFileInfo(path).path());
    return {};
}

}  // namespace dateline::store
