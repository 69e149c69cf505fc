// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/WatchScan.h"

#include "import/Walk.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace dateline::library {

namespace {

/// The system gives a program so many; what is in other folders is found by the rescan.
constexpr qsizetype MostFolders = 500;

std::optional<Error> problemWith(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) return Error{ErrorKind::NotFound, folder, {}};
    if (!info.isDir() || !info.isReadable() || !info.isExecutable()) return Error{ErrorKind::CannotRead, folder, {}};
    return {};
}

}  // namespace

WatchScan::Seen WatchScan::look(const QString& folder, const FileSights& known, qint64 nowMilliseconds,
                                int settleMilliseconds, const Cancel& cancel)
{
    Seen seen;
    seen.problem = problemWith(folder);
    if (seen.problem) return seen;
    const qsizetype root = QFile::encodeName(folder).size();
    seen.folders << folder;
    QSet<QByteArray> folders;
    QHash<QByteArray, Waiting> waitedBefore = std::exchange(m_waiting, {});
    const auto found = [&](const import::WalkedFile& file) {
        const QByteArray inFolder = file.path.left(file.path.lastIndexOf('/'));
        if (folders.size() < MostFolders && !folders.contains(inFolder)) {
            folders.insert(inFolder);
            if (const QString name = QFile::decodeName(inFolder); name != folder) seen.folders << name;
        }
        QByteArray path = file.path.mid(root);
        while (path.startsWith('/')) path.remove(0, 1);
        const FileSight sight{file.size, file.modified};
        // An empty file is one that is about to be written.
        if (file.size == 0 || known.value(path) == sight) return true;
        if (const auto before = waitedBefore.constFind(path); before != waitedBefore.constEnd())
            m_waiting.insert(path, *before);
        if (isReady(path, sight, nowMilliseconds, settleMilliseconds))
            seen.ready.insert(path, sight);
        else
            seen.hasUnsettled = true;
        return true;
    };
    import::Walk walk(
        found, [](const ImportProblem&) { return true;
}, cancel);
if (!walk.root(folder)) seen.ready.clear();
return seen;
}

bool WatchScan::isReady(const QByteArray& path, const FileSight& sight, qint64 now, int settle)
{
    Waiting& waiting = m_waiting[path];
    if (waiting.sight != sight || waiting.since == 0) waiting = {sight, now};
    return now - waiting.since >= settle && now != waiting.since;
}

}  // namespace dateline::library
