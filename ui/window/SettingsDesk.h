// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/SettingsDialog.h"
#include "ui/style/Appearance.h"
#include "ui/window/ActionTable.h"
#include "ui/window/ExportDesk.h"
#include "ui/window/ImportDesk.h"
#include "ui/window/SessionKeeper.h"
#include "ui/window/TabDesk.h"
#include "ui/window/WatchDesk.h"
#include "ui/workspace/Pane.h"

namespace dateline::window {

/// Who heeds the settings.
struct SettingsUsers {
    style::Appearance& appearance;
    workspace::Workspace& workspace;
    ActionTable& table;
    SessionKeeper& session;
    ImportDesk& imports;
    ExportDesk& exports;
    TabDesk& tabs;
    WatchDesk& watch;
};

/// Reads what this machine remembers, hands each choice to whoever heeds it, shows the dialog, keeps what is chosen.
class SettingsDesk final : public QObject {
    Q_OBJECT
public:
    SettingsDesk(SettingsUsers users, const dialogs::Ask& ask, QWidget* window);

    /// How articles are set is the reading pane's own; it is asked and told by what it remembers.
    void setReader(workspace::Pane* reader) { m_reader = reader; }
    void restore();
    const dialogs::Settings& settings() const { return m_settings; }
    workspace::Actions actions();
    /// The given rows, with what the settings put before them.
    workspace::Actions asking(workspace::Actions rows);

    void show(dialogs::SettingsDialog::Page page);
    void showPalette();
    void showKeys();
    /// What was wrong with the settings file; told once, when there is a log.
    void logProblems();

private:
    void take(const dialogs::Settings& settings);
    void apply();
    void connectWatching(dialogs::WatchPage& page);
    dialogs::SettingsFacts facts() const;
    void markAllRead(const std::function<void()>& run);

    SettingsUsers m_users;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
    workspace::Pane* m_reader = nullptr;
    dialogs::Settings m_settings;
    QStringList m_problems;
};

}  // namespace dateline::window
