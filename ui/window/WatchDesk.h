// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Watching.h"
#include "ui/dialogs/Ask.h"
#include "ui/dialogs/Settings.h"
#include "ui/dialogs/WatchPage.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QObject>

namespace dateline::window {

/// Has a library's folders watched while it is open, shows what they bring in the line at the bottom, and lets a person
/// add, change and remove them.
class WatchDesk final : public QObject {
    Q_OBJECT
public:
    WatchDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window);

    workspace::Actions actions();
    void setSettings(const dialogs::Settings& settings);
    /// For a window that only looks.
    void stop() { m_isOn = false; }
    void setPace(const library::WatchPace& pace) { m_pace = pace; }  ///< of libraries opened from now on
    dialogs::WatchPage::Watched watched() const;
    void askForFolder();
    void change(const WatchFolder& folder);
    void remove(qint64 id);

Q_SIGNALS:
    void changed();

private:
    library::Watching* watching() const;
    void follow();
    void show(const std::shared_ptr<library::ImportJob>& job, const WatchFolder& folder);
    void keep(const WatchFolder& folder);
    void choose(const QString& path);

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
    dialogs::Settings m_settings;
    library::WatchPace m_pace;
    bool m_isOn = true;
};

}  // namespace dateline::window
