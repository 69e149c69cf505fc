// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/LibraryBackup.h"

#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/backup/DatabaseCopy.h"
#include "store/journal/JournalFile.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace dateline::store {

using namespace Qt::StringLiterals;

static Result<void> copyFiles(const QString& folder, const QString& part, const ProgressListener& progress,
                              const Cancel& cancel)
{
    const qint64 sizes[] = {QFileInfo(pathOf(folder, ReaderFile)).size(),
                            QFileInfo(pathOf(folder, ArticlesFile)).size()};
    qint64 before = 0;
    for (const FileKind& kind : {ReaderFile, ArticlesFile}) {
        const auto from = Connection::open(pathOf(folder, kind), Access::ReadOnly);
        if (!from) return from.error();
        const auto told = [&](const Progress& file) {
            if (progress) progress({before + file.done, std::max(sizes[0] + sizes[1], before + file.total), part});
        };
        if (auto copied = copyDatabase(**from, pathOf(part, kind), told, cancel); !copied) return copied;
        before += QFileInfo(pathOf(part, kind)).size();
    }
    return {};
}

Result<void> backUpLibrary(const QString& folder, const QString& path, const ProgressListener& progress,
                           const Cancel& cancel)
{
    if (QFileInfo::exists(path)) return Error{ErrorKind::AlreadyThere, path, {}};
    const QString part = path + u".part"_s;
    QDir(part).removeRecursively();
    if (!QDir().mkpath(part)) return Error{ErrorKind::CannotWrite, path, u"cannot make the folder"_s};
    auto copied = copyFiles(folder, part, progress, cancel);
    if (copied && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        copied = writeError(path);
    if (!copied) {
        QDir(part).removeRecursively();
        return copied;
    }
    syncFolder(QFileInfo(QDir(path).absolutePath()).path());
    return {};
}

}  // namespace dateline::store
