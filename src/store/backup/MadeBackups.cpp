// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/MadeBackups.h"

#include "store/LibraryFiles.h"
#include "store/Migrations.h"
#include "store/journal/JournalFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

static QString listPath(const QString& folder)
{
    return QDir(folder).filePath(u"backups/made.jsonl"_s);
}

Result<void> noteBackup(const QString& folder, const QString& path, const Clock& clock)
{
    const QJsonObject line{{u"made"_s, clock().toUTC().toString(Qt::ISODate)},
                           {u"path"_s, QFileInfo(path).absoluteFilePath()}};
    QFile list(listPath(folder));
    const bool hasFolder = QDir().mkpath(QFileInfo(list.fileName()).path());
    if (!hasFolder || !list.open(QIODevice::WriteOnly | QIODevice::Append)) return writeError(list.fileName());
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return list.write(bytes) == bytes.size() && list.flush() ? Result<void>() : writeError(list.fileName());
}

static bool isBackup(const QString& path)
{
    return isFileOf(pathOf(path, ReaderFile), ReaderFile) && isFileOf(pathOf(path, ArticlesFile), ArticlesFile);
}

std::vector<MadeBackup> madeBackups(const QString& folder)
{
    std::vector<MadeBackup> made;
    QFile list(listPath(folder));
    if (!list.open(QIODevice::ReadOnly)) return made;
    while (!list.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(list.readLine()).object();
        const MadeBackup backup{QDateTime::fromString(line.value("made"_L1).toString(), Qt::ISODate),
                                line.value("path"_L1).toString()};
        if (!backup.made.isValid() || !isBackup(backup.path)) continue;
        std::erase_if(made, [&backup](const MadeBackup& other) { return other.path == backup.path; });
        made.push_back(backup);
    }
    std::ranges::stable_sort(made, std::ranges::greater(), &MadeBackup::made);
    return made;
}

}  // namespace dateline::store
