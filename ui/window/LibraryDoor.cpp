// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LibraryDoor.h"

#include "library/Repair.h"
#include "library/WhenAnswered.h"
#include "ui/window/LayoutMemory.h"

#include <QDir>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace dateline::window {

namespace {

/// SQLite's write-ahead log needs memory shared between programs, which network file systems do not give, and
/// synchronising programs copy files in the middle of a change.
bool isShared(const QString& folder)
{
    static const QStringList network{QStringLiteral("nfs"),        QStringLiteral("nfs4"),  QStringLiteral("cifs"),
                                     QStringLiteral("smb3"),       QStringLiteral("smbfs"), QStringLiteral("9p"),
                                     QStringLiteral("fuse.sshfs"), QStringLiteral("afs"),   QStringLiteral("ceph"),
                                     QStringLiteral("fuse.davfs"), QStringLiteral("davfs")};
    static const QRegularExpression synchronised(
        QStringLiteral("/(Dropbox|OneDrive|Nextcloud|ownCloud|Google ?Drive|iCloud|Syncthing|MEGA)[^/]*(/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return network.contains(QString::fromLatin1(QStorageInfo(folder).fileSystemType())) ||
           synchronised.match(QDir(folder).absolutePath()).hasMatch();
}

}  // namespace

LibraryDoor::LibraryDoor(workspace::Workspace& workspace, const dialogs::Ask& ask, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_ask(ask)
{
}

void LibraryDoor::open(const QString& folder)
{
    if (m_isOpening) return;
    m_isOpening = true;
    library::whenAnswered(
        library::Library::open(folder), this,
        [this, folder](const Result<std::shared_ptr<library::Library>>& answer) { take(folder, answer); });
}

void LibraryDoor::openFirst(const QStringList& folders, const QString& otherwise)
{
    if (m_isOpening) return;
    m_isOpening = true;
    const auto choose = [folders, otherwise] {
        const auto found = std::ranges::find_if(
            folders, [](const QString& folder) { return !folder.isEmpty() && library::isLibrary(folder); });
        return found == folders.end() ? otherwise : *found;
    };
    auto* watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isOpening = false;
        open(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(choose));
}

void LibraryDoor::take(const QString& folder, const Result<std::shared_ptr<library::Library>>& answer)
{
    m_isOpening = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_workspace.setLibrary(*answer);
    rememberLibrary(folder);
    warnOfSharedFolder(folder);
    if (const QString mended = (*answer)->mended(); !mended.isEmpty()) m_ask.tell(tr("Your marks are back"), mended);
    Q_EMIT opened(folder);
}

void LibraryDoor::askForNew()
{
    m_ask.pick({dialogs::Picking::NewFolder, tr("A folder for the new library"), QDir::homePath(), {}},
               [this](const QStringList& paths) { open(paths.first()); });
}

void LibraryDoor::askForOld()
{
    m_ask.pick({dialogs::Picking::Folder, tr("Open a library's folder"), QDir::homePath(), {}},
               [this](const QStringList& paths) { open(paths.first()); });
}

/// A network that does not answer must not hold the window, so the folder is looked at elsewhere. The watcher is the
/// door's, so an answer that comes after the door has gone is dropped on this thread.
void LibraryDoor::warnOfSharedFolder(const QString& folder)
{
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder] {
        watcher->deleteLater();
        if (watcher->result()) tellOfSharedFolder(folder);
    });
    watcher->setFuture(QtConcurrent::run(isShared, folder));
}

void LibraryDoor::tellOfSharedFolder(const QString& folder)
{
    m_ask.tell(tr("A shared folder"), tr("This library is in a folder that a network or another program shares."),
               tr("%1\n\nTwo machines that write to it at once can damage it. Keep the library on a disk of this "
                  "machine, and copy it elsewhere while Dateline is closed.")
                   .arg(QDir::toNativeSeparators(folder)));
}

}  // namespace dateline::window
