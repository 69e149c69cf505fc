// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ImportDesk.h"

#include "library/WhenAnswered.h"
#include "ui/dialogs/ImportReportDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;

QString sampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* relative : {"../share/dateline/sample", "../../../resources/sample"})
        if (const QString path = program.filePath(QLatin1String(relative)); QFileInfo(path).isDir())
            return QDir::cleanPath(path);
    return {};
}

ImportDesk::ImportDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window)
    : QObject(window), m_workspace(workspace), m_ask(ask), m_window(window), m_lastFolder(QDir::homePath())
{
    workspace.setHasSamples(!m_samples.isNull());
    connect(&workspace, &workspace::Workspace::importFinished, this,
            [this](const ImportReport& finished) { report(finished); });
    connect(&workspace, &workspace::Workspace::libraryChanged, this, [this] { m_last.reset(); });
}

workspace::Actions ImportDesk::actions()
{
    const auto hasLibrary = [this] { return m_workspace.library() != nullptr; };
    Action files{.id = QStringLiteral("import.files"), .text = tr("&Import files…")};
    files.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)};
    files.icon = QStringLiteral("box-arrow-in-down");
    files.run = [this] { askForFiles(); };
    Action folder{.id = QStringLiteral("import.folder"), .text = tr("Import &folder…")};
    folder.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)};
    folder.run = [this] { askForFolder(); };
    Action samples{.id = QStringLiteral("import.samples"), .text = tr("Import the &sample stories")};
    samples.run = [this] { importSamples(); };
    samples.isEnabled = [this, hasLibrary] { return hasLibrary() && !m_samples.isNull(); };
    Action last{.id = QStringLiteral("import.report"), .text = tr("Re&port of the last import…")};
    last.run = [this] { showAgain(); };
    last.isEnabled = [this] { return m_last.has_value(); };
    files.isEnabled = folder.isEnabled = hasLibrary;
    workspace::Actions all{files, folder, samples, last};
    for (Action& each : all) {
        each.menu = Menu::File;
        each.section = 1;
    }
    return all;
}

void ImportDesk::askForFiles()
{
    m_ask.pick({dialogs::Picking::Files, tr("Import files or archives"), m_lastFolder, tr("All files (*)")},
               [this](const QStringList& paths) { import(paths); });
}

void ImportDesk::askForFolder()
{
    m_ask.pick({dialogs::Picking::Folder, tr("Import a folder with all that is in it"), m_lastFolder, {}},
               [this](const QStringList& paths) { import(paths); });
}

void ImportDesk::importSamples()
{
    start({m_samples});
}

void ImportDesk::start(const QStringList& paths)
{
    library::ImportRequest request;
    request.paths = paths;
    request.markRead = m_settings.importsAsRead;
    request.keepOriginals = m_settings.keepsOriginals;
    m_workspace.import(request);
}

void ImportDesk::import(const QStringList& paths)
{
    if (paths.isEmpty()) return;
    m_lastFolder = QFileInfo(paths.first()).path();
    start(paths);
}

bool ImportDesk::canTake(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

void ImportDesk::take(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    import(paths);
}

/// A few articles that came in whole are seen in the list; a window about them would only be in the way.
void ImportDesk::report(const ImportReport& finished)
{
    m_last = finished;
    m_last->olderThan30Days = 0;  // what it offers is answered once
    const bool isPlain = finished.problems.empty() && !finished.wasCancelled && !finished.stoppedBy &&
                         finished.added > 0 && finished.added <= dialogs::ManyArticles;
    Q_EMIT m_workspace.changed();  // there is a report to show now
    if (!isPlain || m_settings.alwaysReports) show(finished);
}

void ImportDesk::showAgain()
{
    if (m_shown && m_shown->isVisible()) return m_shown->activateWindow();
    if (m_last) show(*m_last);
}

void ImportDesk::show(const ImportReport& finished)
{
    const auto offer = m_settings.importsAsRead ? dialogs::OldOffer::None : m_settings.oldOffer;
    auto* dialog = new dialogs::ImportReportDialog(finished, offer, m_window);
    m_shown = dialog;
    connect(dialog, &dialogs::ImportReportDialog::undoAsked, this, &ImportDesk::undo);
    connect(dialog, &dialogs::ImportReportDialog::markOldReadAsked, &m_workspace,
            [this](qint64 batch) { m_workspace.markOldRead(batch, dialogs::OldDays); });
    dialog->show();
}

void ImportDesk::undo(qint64 batch)
{
    const auto library = m_workspace.library();
    if (!library) return;
    m_last.reset();
    const int work = m_workspace.works().begin({.title = tr("Undoing the import")});
    library::whenAnswered(library->importing().undo(batch), this, [this, work](const Result<void>& undone) {
        m_workspace.works().end(work);
        if (!undone) Q_EMIT m_workspace.failed(undone.error());
    });
}

}  // namespace dateline::window
