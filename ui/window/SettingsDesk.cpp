// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SettingsDesk.h"

#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/KeysDialog.h"
#include "ui/window/LayoutMemory.h"
#include "ui/window/SettingsMemory.h"

#include <QAction>
#include <QDesktopServices>
#include <QLoggingCategory>
#include <QUrl>

#include <utility>

namespace dateline::window {

using dialogs::SettingsDialog;
using workspace::Action;
using workspace::Menu;

namespace {

Q_LOGGING_CATEGORY(logWindow, "dateline.window")

}  // namespace

SettingsDesk::SettingsDesk(SettingsUsers users, const dialogs::Ask& ask, QWidget* window)
    : QObject(window), m_users(users), m_ask(ask), m_window(window)
{
    // Some of them are chosen in menus, too.
    connect(&m_users.workspace, &workspace::Workspace::preferencesChanged, this, [this] {
        if (m_settings.preferences == m_users.workspace.preferences()) return;
        m_settings.preferences = m_users.workspace.preferences();
        rememberSettings(m_settings);
    });
}

void SettingsDesk::restore()
{
    m_settings = rememberedSettings();
    const RememberedKeys keys = rememberedKeys(m_users.table.all());
    m_problems = keys.problems;
    m_users.table.setKeymap(keys.keymap);
    m_users.appearance.choose(m_settings.theme);
    m_users.exports.setDefaults(m_settings.exporting);
    apply();
}

void SettingsDesk::logProblems()
{
    for (const QString& problem : std::exchange(m_problems, {})) qCWarning(logWindow).noquote() << problem;
}

void SettingsDesk::apply()
{
    m_users.workspace.setReadAfterMilliseconds(m_settings.readAfterMilliseconds);
    m_users.workspace.setPreferences(m_settings.preferences);
    m_users.session.setFirstSort(m_settings.firstSort);
    m_users.tabs.setShowsAlways(m_settings.showsTabsAlways);
    m_users.imports.setSettings(m_settings);
    m_users.watch.setSettings(m_settings);
    m_users.exports.setAsksAfterwards(m_settings.asksAfterExport);
}

/// A theme or a face that was chosen elsewhere (on the command line, in the reading pane) stays until another is chosen
/// here.
void SettingsDesk::take(const dialogs::Settings& settings)
{
    const dialogs::Settings before = std::exchange(m_settings, settings);
    if (settings.theme != before.theme) m_users.appearance.choose(settings.theme);
    if (settings.reading != before.reading && m_reader) m_reader->restore(settings.reading.toJson());
    if (settings.exporting != before.exporting) m_users.exports.setDefaults(settings.exporting);
    apply();
    rememberSettings(m_settings);
}

dialogs::SettingsFacts SettingsDesk::facts() const
{
    dialogs::SettingsFacts facts;
    const auto library = m_users.workspace.library();
    if (library) facts.libraryFolder = library->folder();
    facts.articles = m_users.workspace.counts().articles;
    const QAction* forget = m_users.table.action(QStringLiteral("search.forget"));
    facts.hasSearches = forget && forget->isEnabled();
    return facts;
}

void SettingsDesk::show(SettingsDialog::Page page)
{
    if (m_reader) m_settings.reading = style::ReadingStyle::fromJson(m_reader->state());
    m_users.table.refresh();
    auto* dialog = new SettingsDialog(m_settings, facts(), m_users.table.all(), m_users.table.keymap(), m_window);
    connect(dialog, &SettingsDialog::changed, this, &SettingsDesk::take);
    connect(dialog, &SettingsDialog::actionAsked, &m_users.table, &ActionTable::run);
    connect(dialog, &SettingsDialog::keymapChanged, this, [this](const workspace::Keymap& keymap) {
        m_users.table.setKeymap(keymap);
        rememberKeys(m_users.table.all(), keymap);
    });
    connectWatching(*dialog->watchPage());
    dialog->showPage(page);
    dialog->open();
}

void SettingsDesk::connectWatching(dialogs::WatchPage& page)
{
    WatchDesk& watch = m_users.watch;
    page.say(watch.watched());
    connect(&watch, &WatchDesk::changed, &page, [&page, &watch] { page.say(watch.watched()); });
    connect(&page, &dialogs::WatchPage::addAsked, &watch, &WatchDesk::askForFolder);
    connect(&page, &dialogs::WatchPage::changeAsked, &watch, &WatchDesk::change);
    connect(&page, &dialogs::WatchPage::removeAsked, &watch, &WatchDesk::remove);
}

void SettingsDesk::showPalette()
{
    auto* palette =
        new dialogs::CommandPalette(m_users.table.all(), m_users.table.keymap(), recentCommands(), m_window);
    connect(palette, &dialogs::CommandPalette::chosen, this, &rememberCommand);
    connect(palette, &dialogs::CommandPalette::chosen, &m_users.table, &ActionTable::run, Qt::QueuedConnection);
    palette->open();
}

void SettingsDesk::showKeys()
{
    auto* keys = new dialogs::KeysDialog(m_users.table.all(), m_users.table.keymap(), m_window);
    connect(keys, &dialogs::KeysDialog::changeAsked, this, [this, keys] {
        keys->close();
        show(SettingsDialog::Page::Shortcuts);
    });
    keys->open();
}

workspace::Actions SettingsDesk::actions()
{
    Action settings{.id = QStringLiteral("window.settings"), .text = tr("Se&ttings…")};
    settings.icon = QStringLiteral("sliders");
    settings.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)};
    settings.menu = Menu::View;
    settings.section = 9;
    settings.run = [this] { show(SettingsDialog::Page::Appearance); };
    Action palette{.id = QStringLiteral("help.commands"), .text = tr("Find a &command…")};
    palette.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)};
    palette.run = [this] { showPalette(); };
    Action keys{.id = QStringLiteral("help.keys"), .text = tr("&Keyboard shortcuts…")};
    keys.icon = QStringLiteral("keyboard");
    keys.shortcuts = {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)};
    keys.run = [this] { showKeys(); };
    Action change{.id = QStringLiteral("window.changeKeys"), .text = tr("C&hange shortcuts…")};
    change.run = [this] { show(SettingsDialog::Page::Shortcuts); };
    palette.menu = keys.menu = change.menu = Menu::Help;
    Action watched{.id = QStringLiteral("window.watchFolders"), .text = tr("Watch folders…")};
    watched.run = [this] { show(SettingsDialog::Page::Watch); };
    Action folder{.id = QStringLiteral("library.showFolder"), .text = tr("S&how the library's folder")};
    folder.run = [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_users.workspace.library()->folder())); };
    folder.isEnabled = [this] { return m_users.workspace.library() != nullptr; };
    Action forget{.id = QStringLiteral("library.forgetRecent"), .text = tr("Forget the recent libraries")};
    forget.run = [] { forgetLibraries(); };
    return {settings, palette, keys, change, watched, folder, forget};
}

workspace::Actions SettingsDesk::asking(workspace::Actions rows)
{
    for (Action& row : rows)
        if (row.id == u"article.markAllRead") row.run = [this, run = row.run] { markAllRead(run); };
    return rows;
}

void SettingsDesk::markAllRead(const std::function<void()>& run)
{
    if (!m_settings.asksBeforeMarkingAll) return run();
    const qint64 count = m_users.workspace.result().listing.count();
    m_ask.confirm({tr("Mark all read"), tr("Mark all %Ln articles in the list as read?", nullptr, int(count)),
                   tr("It can be undone."), tr("&Mark read")},
                  run);
}

}  // namespace dateline::window
