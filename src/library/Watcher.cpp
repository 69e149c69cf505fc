// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Watcher.h"

#include "library/Logging.h"

#include <QDir>

#include <algorithm>
#include <chrono>

namespace dateline::library {

using namespace std::chrono_literals;

Watcher::Watcher(Workers& workers, const QString& library, const WatchPace& pace, Cancel cancel)
    : m_workers(workers), m_library(library), m_pace(pace), m_cancel(std::move(cancel))
{
    m_clock.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(m_pace.settle);
    m_rescan.setInterval(m_pace.rescan);
    connect(&m_soon, &QTimer::timeout, this, &Watcher::look);
    connect(&m_rescan, &QTimer::timeout, this, &Watcher::reload);
    // What is being written tells of itself many times: it is looked at once it has had the time to settle.
    const auto soon = [this] {
        if (!m_soon.isActive()) m_soon.start();
    };
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, soon);
}

void Watcher::start()
{
    m_rescan.start();
    reload();
}

/// A lock beside the library's files, held as long as this program watches; the system drops it when it dies.
bool Watcher::hasTurn()
{
    if (m_turn) return true;
    if (!m_turns) {
        auto turns = store::Turns::open(QDir(m_library).filePath(QStringLiteral("watch.db")));
        if (!turns) return false;
        m_turns = std::move(*turns);
    }
    auto turn = m_turns->take(0ms);
    if (!turn) return false;
    m_turn.emplace(std::move(*turn));
    m_watched.clear();  // what another program has read meanwhile is read anew
    return true;
}

/// Another program may have added or removed folders.
void Watcher::reload()
{
    const bool isOurs = hasTurn();
    const auto kept = m_workers.marks.ask([](store::MarkWriter& marks) { return marks.watchFolders(); }).result();
    if (!kept) return;
    std::erase_if(m_watched, [&](const auto& each) {
        return std::ranges::find(*kept, each.first, &WatchFolder::id) == kept->end();
    });
    Q_EMIT told(*kept, !isOurs);
    if (!isOurs) return;
    for (const WatchFolder& folder : *kept) {
        if (const auto watched = m_watched.find(folder.id); watched != m_watched.end())
            watched->second.folder = folder;
        else
            begin(folder);
    }
    look();
}

/// Where it is not known what was read, all would be read again: it is asked another time.
void Watcher::begin(const WatchFolder& folder)
{
    const auto read = [id = folder.id](store::MarkWriter& marks) { return marks.watchedFiles(id); };
    const Result<FileSights> known = m_workers.marks.ask(read).result();
    if (!known) return;
    Watched& watched = m_watched[folder.id];
    watched.folder = folder;
    watched.known = *known;
}

void Watcher::look()
{
    m_soon.stop();
    m_hasUnsettled = false;
    for (auto& [id, watched] : m_watched)
        if (!watched.isImporting && !watched.isResting && !m_cancel.isRequested()) lookAt(watched);
    if (m_hasUnsettled) m_soon.start();
    Q_EMIT looked();
}

void Watcher::lookAt(Watched& watched)
{
    const WatchScan::Seen seen =
        watched.scan.look(watched.folder.path, watched.known, m_clock.elapsed() + 1, m_pace.settle, m_cancel);
    if (std::exchange(watched.problem, seen.problem) != seen.problem) Q_EMIT problem(watched.folder.id, seen.problem);
    m_hasUnsettled = m_hasUnsettled || seen.hasUnsettled;
    follow(seen.folders);
    if (seen.ready.isEmpty() || m_cancel.isRequested()) return;
    qCInfo(logLibrary) << "watch folder" << watched.folder.id << "has new files:" << seen.ready.size();
    watched.isImporting = true;
    Q_EMIT wanted(watched.folder, seen.ready);
}

/// Those that are watched already are not watched twice; one that vanished is no longer among the system's.
void Watcher::follow(const QStringList& folders)
{
    const QStringList have = m_system.directories();
    const QSet<QString> before(have.begin(), have.end());
    QStringList fresh;
    for (const QString& folder : folders)
        if (!before.contains(folder)) fresh << folder;
    if (!fresh.isEmpty()) m_system.addPaths(fresh);
}

void Watcher::endImport(qint64 folder, const FileSights& files, bool isDone)
{
    const auto found = m_watched.find(folder);
    if (found == m_watched.end()) return;
    found->second.isImporting = false;
    if (!isDone) return;
    found->second.known.insert(files);
    if (!m_soon.isActive()) m_soon.start();  // what came or grew meanwhile
}

void Watcher::rest(qint64 folder)
{
    if (const auto found = m_watched.find(folder); found != m_watched.end()) found->second.isResting = true;
}

}  // namespace dateline::library
