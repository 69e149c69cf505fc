// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/dialogs/Settings.h"
#include "ui/style/Appearance.h"
#include "ui/workspace/Pane.h"
#include "ui/workspace/Workspace.h"

#include <QMainWindow>

#include <memory>

namespace dateline::window {

/// The frame: it puts the panes in their places, loops over the table of actions, remembers the layout and the session,
/// and answers what panes ask of the window. It does no work of its own.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(style::Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    workspace::Workspace& workspace();
    dialogs::Ask& ask();

    /// What to begin with, instead of what was left in the library's session.
    void beginWith(const QString& query, ArticleId open);
    void openLibrary(const QString& folder);
    /// The one that was open last, where it is still there: opening would make a new one.
    void openLastLibrary(const QString& otherwise);
    /// The layout that this machine remembers; without it the window has the sizes of a first start.
    void restoreLayout();
    /// The settings and keys that this machine remembers.
    void restoreSettings();
    /// From now on, those that were not told yet.
    void showHints();
    const dialogs::Settings& settings() const;
    /// The same looks whatever the machine remembers, and nothing written to the library: for pictures.
    void setUpForPicture(const QSize& size, bool isSepia);

Q_SIGNALS:
    void libraryOpened(const QString& folder);
    void libraryFailed(const dateline::Error& error);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Private;

    void layOut();
    void addActions();
    void connectAll();
    void makeMenus();
    void fillRecent();
    workspace::Actions ownActions();
    workspace::Actions fileActions();
    workspace::Actions viewActions();
    workspace::Actions helpActions();
    void explainSearch();
    void showAbout();
    void copyDiagnostics();
    void showError(const Error& error);
    void focusPane(const QString& id);
    workspace::Pane* middlePane() const;
    void showMiddle();
    void focusPaneBeside(int way);
    void sayKeys();
    void toggleFullScreenReading();

    std::unique_ptr<Private> d;
};

}  // namespace dateline::window
