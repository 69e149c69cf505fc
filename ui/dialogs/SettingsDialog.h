// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Settings.h"
#include "ui/workspace/Keymap.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace dateline::dialogs {

class FormPage;
class SettingsPage;
class WatchPage;

/// What the dialog shows and does not change.
struct SettingsFacts {
    QString libraryFolder;  ///< empty: none is open
    qint64 articles = 0;
    bool hasSearches = false;  ///< earlier ones, to be forgotten
};

/// The settings by pages, with a search that filters the pages and marks what it found. Each change is told at once and
/// takes effect at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// In the order of the pages.
    enum class Page { Appearance, Reading, List, Import, Watch, Search, Export, Library, Shortcuts };

    SettingsDialog(const Settings& settings, const SettingsFacts& facts, const workspace::Actions& actions,
                   const workspace::Keymap& keymap, QWidget* parent = nullptr);

    void showPage(Page page);
    void search(const QString& words);
    WatchPage* watchPage() const { return m_watch; }

Q_SIGNALS:
    void changed(const dateline::dialogs::Settings& settings);
    void keymapChanged(const dateline::workspace::Keymap& keymap);
    void actionAsked(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void addForm(const QString& icon, const QString& title, FormPage* page);
    void addPage(const QString& icon, const QString& title, SettingsPage* page, QWidget* shown);
    void filter(const QString& words);

    Settings m_settings;
    QLineEdit* m_search;
    QListWidget* m_titles;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    WatchPage* m_watch = nullptr;
    std::vector<SettingsPage*> m_pages;
};

}  // namespace dateline::dialogs
