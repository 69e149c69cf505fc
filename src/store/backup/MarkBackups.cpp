// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/MarkBackups.h"

#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/backup/DatabaseCopy.h"
#include "store/journal/ReaderHealth.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr qint64 Days = 7;
static constexpr qint64 Weeks = 4;

static QString backupFolder(const QString& folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

static QString backupPath(const QString& folder, QDate day)
{
    return QDir(backupFolder(folder)).filePath(u"reader-%1.db"_s.arg(day.toString(Qt::ISODate)));
}

QString copyBeforeMigration(const QString& database, int version)
{
    const QFileInfo file(database);
    const QString name = u"%1-v%2.db"_s.arg(file.completeBaseName()).arg(version);
    return QDir(backupFolder(file.path())).filePath(name);
}

std::vector<QDate> keptDays(std::vector<QDate> days, QDate today)
{
    std::ranges::sort(days, std::ranges::greater());
    std::vector<QDate> kept;
    std::set<std::pair<int, int>> weeks;
    for (const QDate day : days) {
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool isNewestOfWeek = weeks.emplace(year, week).second;
        const qint64 age = day.daysTo(today);
        if (age < Days || (isNewestOfWeek && age < 7 * Weeks)) kept.push_back(day);
    }
    if (kept.empty() && !days.empty()) kept.push_back(days.front());
    return kept;
}

std::vector<MarkBackup> markBackups(const QString& folder)
{
    std::vector<MarkBackup> backups;
    const QDir place(backupFolder(folder));
    for (const QString& name : place.entryList({u"reader-*.db"_s}, QDir::Files)) {
        const QDate day = QDate::fromString(name.chopped(3).mid(7), Qt::ISODate);
        if (day.isValid()) backups.push_back({day, place.filePath(name)});
    }
    std::ranges::sort(backups, std::ranges::greater(), &MarkBackup::day);
    return backups;
}

static void prune(const QString& folder, QDate today)
{
    const std::vector<MarkBackup> all = markBackups(folder);
    std::vector<QDate> days;
    days.reserve(all.size());
    for (const MarkBackup& backup : all) days.push_back(backup.day);
    const std::vector<QDate> kept = keptDays(days, today);
    for (const MarkBackup& backup : all)
        if (std::ranges::find(kept, backup.day) == kept.end()) QFile::remove(backup.path);
}

Result<bool> backUpMarks(const QString& folder, const Clock& clock)
{
    const QDate today = clock().date();
    const QString path = backupPath(folder, today);
    if (QFileInfo::exists(path)) return false;
    if (!QDir().mkpath(backupFolder(folder)))
        return Error{ErrorKind::CannotWrite, backupFolder(folder), u"cannot make the folder"_s};
    const auto reader = Connection::open(pathOf(folder, ReaderFile), Access::ReadOnly);
    if (!reader) return reader.error();
    if (const auto copied = copyDatabase(**reader, path); !copied) return copied.error();
    prune(folder, today);
    return true;
}

Result<MarkBackup> newestGoodBackup(const QString& folder)
{
    for (const MarkBackup& backup : markBackups(folder)) {
        const auto health = healthOf(backup.path);
        if (health && health->state == ReaderHealth::State::Sound) return backup;
    }
    return Error{ErrorKind::NotFound, backupFolder(folder), u"no backup of marks that is sound"_s};
}

}  // namespace dateline::store
