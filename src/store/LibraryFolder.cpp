// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"
#include "store/Store.h"
#include "store/backup/LibraryBackup.h"
#include "store/journal/Mending.h"

#include <QDir>
#include <QFileInfo>

namespace dateline::store {

using namespace Qt::StringLiterals;

static bool isOurs(const QString& name)
{
    for (const FileKind& kind : {ArticlesFile, ReaderFile, IndexFile})
        if (name.startsWith(QLatin1String(kind.name) + u'.')) return true;
    return false;
}

// Files that the desktop drops everywhere (.directory, .DS_Store) are hidden and do not count.
static bool holdsSomethingElse(const QDir& folder)
{
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return !names.isEmpty() && std::none_of(names.begin(), names.end(), isOurs);
}

static Result<void> prepareFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) return Error{ErrorKind::NotALibrary, folder, u"not a folder"_s};
    if (!QDir().mkpath(folder)) return Error{ErrorKind::CannotWrite, folder, u"cannot make the folder"_s};
    if (holdsSomethingElse(QDir(folder))) return Error{ErrorKind::NotALibrary, folder, u"a folder of other files"_s};
    return {};
}

static Result<void> noneIsNewer(const QString& folder)
{
    for (const FileKind& kind : {ArticlesFile, ReaderFile, IndexFile})
        if (auto fits = checkFits(pathOf(folder, kind), kind); !fits && fits.error().kind == ErrorKind::NewerVersion)
            return fits;
    return {};
}

// What is no database is a broken file of a library, or no library at all.
static Result<void> allFit(const QString& folder)
{
    for (const FileKind& kind : {ArticlesFile, ReaderFile, IndexFile}) {
        auto fits = checkFits(pathOf(folder, kind), kind);
        if (fits) continue;
        if (fits.error().kind != ErrorKind::Damaged || isLibrary(folder)) return fits;
        return Error{ErrorKind::NotALibrary, fits.error().subject, fits.error().detail};
    }
    return {};
}

Result<Mending> readyLibrary(const QString& folder, const Clock& clock)
{
    if (const auto ready = prepareFolder(folder); !ready) return ready.error();
    // A newer file is refused before any other is touched.
    if (const auto fit = noneIsNewer(folder); !fit) return fit.error();
    if (const auto finished = finishRestoring(folder); !finished) return finished.error();
    auto mended = mendReader(folder, clock);
    if (!mended) return mended;
    if (const auto fit = allFit(folder); !fit) return fit.error();
    // The reader's marks first: without them new articles could get ids that were given before.
    for (const FileKind& kind : {ReaderFile, ArticlesFile, IndexFile})
        if (const auto migrated = migrate(pathOf(folder, kind), kind); !migrated) return migrated.error();
    return mended;
}

Result<void> prepareLibrary(const QString& folder, const Clock& clock)
{
    const auto ready = readyLibrary(folder, clock);
    return ready ? Result<void>() : Result<void>(ready.error());
}

bool isLibrary(const QString& folder)
{
    for (const FileKind& kind : {ArticlesFile, ReaderFile})
        if (isFileOf(pathOf(folder, kind), kind)) return true;
    return false;
}

}  // namespace dateline::store
