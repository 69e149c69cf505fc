// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BackupDesk.h"

#include "library/BackingUp.h"
#include "library/ErrorWording.h"
#include "library/WhenAnswered.h"
#include "ui/window/LibraryDoor.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <utility>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;

static QString dayOf(const MadeBackup& backup)
{
    return QLocale().toString(backup.made.toLocalTime().date(), QLocale::LongFormat);
}

BackupDesk::BackupDesk(workspace::Workspace& workspace, LibraryDoor& door, const dialogs::Ask& ask, QObject* window)
    : QObject(window), m_workspace(workspace), m_door(door), m_ask(ask)
{
    // A library that opens takes back what was said of the one before.
    connect(&door, &LibraryDoor::opened, this, [this] {
        if (const QString said = std::exchange(m_toSay, {}); !said.isEmpty()) m_workspace.notice(said);
    });
}

BackupDesk::~BackupDesk()
{
    for (const Cancel& cancel : m_cancels) cancel.request();
}

workspace::Actions BackupDesk::actions()
{
    Action copy{.id = QStringLiteral("library.backup"), .text = tr("Back up…")};
    copy.run = [this] { askForBackup(); };
    Action back{.id = QStringLiteral("library.restore"), .text = tr("Restore a backup…")};
    back.run = [this] { askForRestore(folder()); };
    Action marks{.id = QStringLiteral("library.importMarks"), .text = tr("Import marks…")};
    marks.run = [this] { askForMarks(); };
    Action compact{.id = QStringLiteral("library.compact"), .text = tr("Compact the library")};
    compact.run = [this] { this->compact(); };
    workspace::Actions all{copy, back, marks, compact};
    for (Action& each : all) {
        each.menu = Menu::File;
        each.section = 4;
        each.isEnabled = [this] { return m_workspace.library() && !m_isRestoring; };
    }
    all.at(1).isEnabled = [this] { return !folder().isEmpty() && !m_isRestoring; };
    return all;
}

QString BackupDesk::folder() const
{
    return m_workspace.library() ? m_workspace.library()->folder() : m_damaged;
}

BackupDesk::Begun BackupDesk::begin(const QString& title)
{
    Begun begun;
    m_cancels.push_back(begun.cancel);
    begun.work = m_workspace.works().begin({.title = title, .cancel = [cancel = begun.cancel] { cancel.request(); }});
    begun.listener = library::whenTold<Progress>(this, [this, id = begun.work](const Progress& progress) {
        m_workspace.works().update(id, [&progress](workspace::Work& work) {
            work.done = progress.done;
            work.total = progress.total;
        });
    });
    return begun;
}

/// `then` is given the value; an error is told, but that somebody stopped it.
template <typename T, typename Then>
void BackupDesk::follow(const Begun& begun, const QFuture<Result<T>>& reply, Then then)
{
    library::whenAnswered(reply, this, [this, id = begun.work, then = std::move(then)](const Result<T>& answer) {
        m_workspace.works().end(id);
        if (!answer && answer.error().kind != ErrorKind::Cancelled) tell(answer.error());
        then(answer);
    });
}

void BackupDesk::tell(const Error& error)
{
    m_ask.tell(tr("Dateline"), library::sentence(error));
}

void BackupDesk::askForBackup()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = tr("Dateline %1").arg(QDate::currentDate().toString(Qt::ISODate));
    m_ask.pick({dialogs::Picking::SaveFile, tr("A folder for the backup"), documents.filePath(name), {}},
               [this](const QStringList& paths) { backUp(paths.first()); });
}

void BackupDesk::backUp(const QString& path)
{
    const Begun begun = begin(tr("Backing up"));
    follow(begun, library::backUp(folder(), path, begun.listener, begun.cancel),
           [this, path](const Result<void>& done) {
               if (done) m_workspace.notice(tr("Backed up to %1").arg(QDir::toNativeSeparators(path)));
           });
}

/// `offer` is given the newest backup that was made of the library; `without` is called where none is there any more.
template <typename Offer, typename Without>
void BackupDesk::whenMade(const QString& folder, Offer offer, Without without)
{
    library::whenAnswered(
        library::madeBackups(folder), this,
        [offer = std::move(offer), without = std::move(without)](const Result<std::vector<MadeBackup>>& made) {
            made && !made->empty() ? offer(made->front()) : without();
        });
}

void BackupDesk::askForRestore(const QString& folder)
{
    const auto pick = [this, folder] {
        pickBackup([this, folder](const QString& path) { confirmRestore(folder, path); });
    };
    whenMade(
        folder,
        [this, folder, pick](const MadeBackup& newest) {
            m_ask.confirm(
                {tr("Restore a backup"), tr("Articles and marks of this library give way to those of the backup."),
                 tr("The newest backup is of %1:\n%2\n\nWhat is in the library now is kept in its folder "
                    "“backups”.")
                     .arg(dayOf(newest), QDir::toNativeSeparators(newest.path)),
                 tr("&Restore"), tr("&Another backup…")},
                [this, folder, path = newest.path] { restore(folder, path); }, pick);
        },
        pick);
}

void BackupDesk::pickBackup(const std::function<void(const QString& path)>& take)
{
    m_ask.pick({dialogs::Picking::Folder,
                tr("The folder of a backup"),
                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                {}},
               [take](const QStringList& paths) { take(paths.first()); });
}

void BackupDesk::confirmRestore(const QString& folder, const QString& path)
{
    m_ask.confirm(
        {tr("Restore a backup"), tr("Articles and marks of this library give way to those of the backup."),
         tr("%1\n\nWhat is in the library now is kept in its folder “backups”.").arg(QDir::toNativeSeparators(path)),
         tr("&Restore")},
        [this, folder, path] { restore(folder, path); });
}

/// The library must be closed by everybody who holds it; the last of them may be work that ends later.
void BackupDesk::restore(const QString& folder, const QString& path)
{
    if (m_isRestoring) return;
    m_isRestoring = true;
    const auto& open = m_workspace.library();
    if (!open) return restoreNow(folder, path);
    connect(open.get(), &QObject::destroyed, this, [this, folder, path] { restoreNow(folder, path); });
    m_workspace.setLibrary(nullptr);
}

/// Whatever comes of it, the library is opened again: it is as it was, or restored.
void BackupDesk::restoreNow(const QString& folder, const QString& path)
{
    const Begun begun = begin(tr("Restoring"));
    follow(begun, library::restore(folder, path, systemClock(), begun.listener, begun.cancel),
           [this, folder](const Result<Restored>& restored) {
               m_isRestoring = false;
               if (restored)
                   m_toSay = restored->setAside.isEmpty() ? tr("Restored")
                                                          : tr("Restored. What was there is kept in %1")
                                                                .arg(QDir::toNativeSeparators(restored->setAside));
               m_door.open(folder);
           });
}

bool BackupDesk::offerFor(const Error& error)
{
    const QFileInfo file(error.subject);
    if (error.kind != ErrorKind::Damaged || m_isRestoring) return false;
    m_damaged = file.path();
    if (file.fileName() == QLatin1String("reader.db")) {
        offerMarks(file.path());
        return true;
    }
    if (file.fileName() != QLatin1String("articles.db")) return false;
    offerArticles(file.path());
    return true;
}

void BackupDesk::offerArticles(const QString& folder)
{
    const QString title = tr("The articles cannot be read"), text = tr("The file of articles is damaged.");
    const auto restoreFrom = [this, folder](const QString& path) {
        restore(folder, QDir(path).filePath(QStringLiteral("articles.db")));
    };
    const auto pick = [this, restoreFrom] { pickBackup(restoreFrom); };
    whenMade(
        folder,
        [this, restoreFrom, title, text, pick](const MadeBackup& newest) {
            m_ask.confirm(
                {title, text,
                 tr("The articles of the backup of %1 can take their place:\n%2\n\nYour marks stay as they are. The "
                    "damaged file is kept in the folder “backups”.")
                     .arg(dayOf(newest), QDir::toNativeSeparators(newest.path)),
                 tr("&Restore"), tr("&Another backup…")},
                [restoreFrom, path = newest.path] { restoreFrom(path); }, pick);
        },
        [this, title, text, pick] {
            m_ask.confirm(
                {title, text,
                 tr("Those of a backup can take their place. Your marks stay as they are. The damaged file is kept in "
                    "the folder “backups”."),
                 tr("&Choose a backup…")},
                pick);
        });
}

void BackupDesk::offerMarks(const QString& folder)
{
    library::whenAnswered(library::newestGoodBackup(folder), this, [this, folder](const Result<MarkBackup>& found) {
        if (!found) return tell({ErrorKind::Damaged, QDir(folder).filePath(QStringLiteral("reader.db")), {}});
        m_ask.confirm(
            {tr("Your marks cannot be read"),
             tr("The file of your marks is damaged, and nothing else tells what it held."),
             tr("The copy of %1 can take its place. Marks made since are lost with the damaged file, which is "
                "kept in the folder “backups”.")
                 .arg(QLocale().toString(found->day, QLocale::LongFormat)),
             tr("&Restore")},
            [this, folder, path = found->path] { restore(folder, path); });
    });
}

void BackupDesk::compact()
{
    const Begun begun = begin(tr("Compacting"));
    follow(begun, library::compact(folder(), begun.listener, begun.cancel), [this](const Result<Compacted>& done) {
        if (!done) return;
        const QLocale locale;
        m_workspace.notice(tr("Compacted from %1 to %2")
                               .arg(locale.formattedDataSize(done->before), locale.formattedDataSize(done->after)));
    });
}

void BackupDesk::askForMarks()
{
    m_ask.pick(
        {dialogs::Picking::Files, tr("Marks of another library"),
         QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Marks (*.jsonl);;All files (*)")},
        [this](const QStringList& paths) { importMarks(paths.first()); });
}

void BackupDesk::importMarks(const QString& path)
{
    const Begun begun = begin(tr("Importing marks"));
    follow(begun, library::importMarks(folder(), path, systemClock(), begun.listener, begun.cancel),
           [this](const Result<MergeReport>& report) {
               if (!report) return;
               const QStringList lines = library::sentences(*report);
               m_ask.tell(tr("Import marks"), lines.first(), lines.mid(1).join(QLatin1Char('\n')));
           });
}

}  // namespace dateline::window
