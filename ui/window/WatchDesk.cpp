// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WatchDesk.h"

#include "library/ErrorWording.h"
#include "library/WhenAnswered.h"
#include "ui/dialogs/WatchFolderDialog.h"

#include <QDir>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;
using workspace::Workspace;

namespace {

QString nameOf(const WatchFolder& folder)
{
    const QString name = QDir(folder.path).dirName();
    return library::onOneLine(name.isEmpty() ? folder.path : name);
}

/// By their names alone: one within the other, or the same.
bool areNested(const QString& a, const QString& b)
{
    const QString first = QDir::cleanPath(a) + u'/', second = QDir::cleanPath(b) + u'/';
    return first.startsWith(second) || second.startsWith(first);
}

}  // namespace

WatchDesk::WatchDesk(Workspace& workspace, const dialogs::Ask& ask, QWidget* window)
    : QObject(window), m_workspace(workspace), m_ask(ask), m_window(window)
{
    connect(&workspace, &Workspace::libraryChanged, this, &WatchDesk::follow);
}

library::Watching* WatchDesk::watching() const
{
    const auto& library = m_workspace.library();
    return library ? &library->watching() : nullptr;
}

void WatchDesk::follow()
{
    library::Watching* const watching = this->watching();
    if (!watching || !m_isOn) return Q_EMIT changed();
    connect(watching, &library::Watching::changed, this, &WatchDesk::changed);
    connect(watching, &library::Watching::started, this, &WatchDesk::show);
    connect(watching, &library::Watching::imported, this, [this](const ImportReport& report, const WatchFolder& from) {
        if (report.added + report.updated == 0) return;
        const QString articles = tr("%Ln new articles", nullptr, int(report.added + report.updated));
        m_workspace.notice(tr("%1 from «%2»").arg(articles, nameOf(from)));
    });
    connect(watching, &library::Watching::failed, this, [this](const Error& error, const WatchFolder&) {
        m_workspace.notice(tr("Watch folder: %1").arg(library::sentence(error)));
    });
    setSettings(m_settings);
    watching->start(m_pace);
    Q_EMIT changed();
}

/// As any other import: how far it is, and a button that stops it.
void WatchDesk::show(const std::shared_ptr<library::ImportJob>& job, const WatchFolder& folder)
{
    const QString title = tr("Importing from «%1»").arg(nameOf(folder));
    const int id = m_workspace.works().begin({.title = title, .cancel = [job] { job->cancel(); }});
    connect(job.get(), &library::ImportJob::progressed, this, [this, id](const library::ImportProgress& progress) {
        m_workspace.works().update(id, [&](workspace::Work& work) {
            work.refused = progress.refused;
            work.count = tr("%Ln articles", nullptr, int(progress.read));
        });
    });
    library::whenAnswered(job->report(), this,
                          [this, id](const Result<ImportReport>&) { m_workspace.works().end(id); });
}

void WatchDesk::setSettings(const dialogs::Settings& settings)
{
    m_settings = settings;
    if (watching()) watching()->setChoices(settings.importsAsRead, settings.keepsOriginals);
}

dialogs::WatchPage::Watched WatchDesk::watched() const
{
    const library::Watching* const watching = this->watching();
    if (!watching) return {};
    return {watching->states(), true, watching->isElsewhere()};
}

void WatchDesk::askForFolder()
{
    m_ask.pick({dialogs::Picking::Folder, tr("A folder to watch"), QDir::homePath(), {}},
               [this](const QStringList& paths) { choose(paths.first()); });
}

/// The library's own files change all the time, so a folder that holds it would never come to rest.
void WatchDesk::choose(const QString& path)
{
    if (!m_workspace.library()) return;
    if (areNested(path, m_workspace.library()->folder()))
        return m_ask.tell(tr("Watch a folder"), tr("The folder and the library lie one within the other."),
                          tr("Choose a folder beside the library."));
    change({0, QDir::cleanPath(path)});
}

void WatchDesk::change(const WatchFolder& folder)
{
    auto* dialog = new dialogs::WatchFolderDialog(folder, m_window);
    connect(dialog, &dialogs::WatchFolderDialog::chosen, this, &WatchDesk::keep);
    dialog->open();
}

void WatchDesk::keep(const WatchFolder& folder)
{
    if (!watching()) return;
    library::whenAnswered(watching()->keep(folder), this, [this, folder](const Result<void>& kept) {
        if (!kept) return Q_EMIT m_workspace.failed(kept.error());
        if (folder.id == 0) m_workspace.notice(tr("Watching «%1»").arg(nameOf(folder)));
    });
}

void WatchDesk::remove(qint64 id)
{
    if (!watching()) return;
    library::whenAnswered(watching()->forget(id), this, [this](const Result<void>& gone) {
        if (!gone) Q_EMIT m_workspace.failed(gone.error());
    });
}

workspace::Actions WatchDesk::actions()
{
    Action watch{.id = QStringLiteral("import.watch"), .text = tr("Watch a fol&der…")};
    watch.icon = QStringLiteral("folder-plus");
    watch.menu = Menu::File;
    watch.section = 1;
    watch.run = [this] { askForFolder(); };
    watch.isEnabled = [this] { return m_workspace.library() != nullptr; };
    return {watch};
}

}  // namespace dateline::window
