// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/dialogs/Settings.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMimeData;

namespace dateline::window {

/// The folder of the sample stories; null where it is not installed.
QString sampleFolder();

/// Brings articles in: asks for files or a folder, takes what is dropped or pasted as files, and shows the report.
class ImportDesk final : public QObject {
    Q_OBJECT
public:
    ImportDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window);

    workspace::Actions actions();
    static bool canTake(const QMimeData& data);
    void take(const QMimeData& data);
    void setSettings(const dialogs::Settings& settings) { m_settings = settings; }

private:
    void askForFiles();
    void askForFolder();
    void importSamples();
    void import(const QStringList& paths);
    void start(const QStringList& paths);
    void report(const ImportReport& finished);
    void showAgain();
    void show(const ImportReport& finished);
    void undo(qint64 batch);

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
    dialogs::Settings m_settings;
    QString m_lastFolder;
    std::optional<ImportReport> m_last;        ///< of this library, until it is undone
    QPointer<QWidget> m_shown;                 ///< its dialog
    const QString m_samples = sampleFolder();  // looked up once: actions are asked at every keystroke
};

}  // namespace dateline::window
