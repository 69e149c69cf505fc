// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HintDesk.h"

#include "ui/window/HintBar.h"
#include "ui/window/SettingsMemory.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;
using workspace::Workspace;

/// Its id is the action that does it.
struct HintDesk::Hint {
    const char* id;
    const char* text;  ///< %1: the action's key
};

namespace {

constexpr int OpenedBeforeCommands = 3;
constexpr int OpenedBeforeTabs = 5;

}  // namespace

HintDesk::HintDesk(Workspace& workspace, const ActionTable& table, const TabDesk& tabs)
    : m_workspace(workspace), m_table(table)
{
    connect(&workspace, &Workspace::resultChanged, this, &HintDesk::look);
    connect(&workspace, &Workspace::openArticleChanged, this, &HintDesk::countOpened);
    connect(&workspace, &Workspace::queryChanged, this, [this] {
        if (!m_workspace.query().isEverything()) noteDone(QStringLiteral("search.focus"));
    });
    connect(&table, &ActionTable::ran, this, &HintDesk::noteDone);
    connect(&tabs, &TabDesk::changed, this, &HintDesk::look);
}

/// In the order in which they are told.
const std::vector<HintDesk::Hint>& HintDesk::hints() const
{
    static const std::vector<Hint> all{
        {"search.focus", QT_TR_NOOP("Press %1 to search: words, “a phrase”, source:reuters, date:2023. What is found "
                                    "is shown while you type.")},
        {"article.bookmark", QT_TR_NOOP("Press %1 to bookmark the article. It is found again under Bookmarks.")},
        {"help.commands", QT_TR_NOOP("Press %1 to find any command by a few letters of its name.")},
        {"tab.new", QT_TR_NOOP("Press %1 for another search in a tab of its own. This one stays as it is.")}};
    return all;
}

bool HintDesk::isItsMoment(const QString& id) const
{
    if (!m_workspace.library() || m_workspace.articles().rowCount() == 0) return false;
    if (id == u"search.focus") return m_workspace.query().isEverything();
    if (id == u"article.bookmark") return m_opened > 0;
    if (id == u"help.commands") return m_opened >= OpenedBeforeCommands;
    return m_opened >= OpenedBeforeTabs && !m_workspace.query().isEverything();
}

void HintDesk::start()
{
    m_told = toldHints();
    m_isOn = true;
    look();
}

void HintDesk::stop()
{
    m_isOn = false;
    if (m_bar) m_bar->hide();
}

QWidget* HintDesk::makeBar()
{
    m_bar = new HintBar;
    connect(m_bar, &HintBar::dismissed, this, &HintDesk::finish);
    return m_bar;
}

/// One at a time. Where its command has no key there is nothing to tell.
void HintDesk::look()
{
    if (!m_isOn || !m_bar || !m_shown.isEmpty()) return;
    for (const Hint& hint : hints()) {
        const QString id = QLatin1String(hint.id);
        const QString key = m_table.keyName(id);
        if (m_told.contains(id) || key.isEmpty() || !isItsMoment(id)) continue;
        m_shown = id;
        m_told << id;
        rememberToldHints(m_told);
        return m_bar->say(tr(hint.text).arg(key));
    }
}

void HintDesk::countOpened()
{
    const auto& open = m_workspace.openArticle();
    if (!open || !m_workspace.mayCountAsRead()) return;
    if (std::exchange(m_lastOpened, open->article.summary.id) != open->article.summary.id) ++m_opened;
    look();
}

void HintDesk::noteDone(const QString& actionId)
{
    const auto isIt = [&](const Hint& hint) { return actionId == QLatin1String(hint.id); };
    if (!m_isOn || std::ranges::none_of(hints(), isIt)) return;
    if (!m_told.contains(actionId)) {
        m_told << actionId;
        rememberToldHints(m_told);
    }
    if (m_shown == actionId) finish();
}

void HintDesk::finish()
{
    m_shown.clear();
    if (m_bar) m_bar->hide();
}

void HintDesk::beginAgain()
{
    m_told.clear();
    rememberToldHints({});
    m_opened = 0;
    finish();
    m_isOn = true;
    look();
}

workspace::Actions HintDesk::actions()
{
    Action again{.id = QStringLiteral("help.hints"), .text = tr("Show the h&ints again")};
    again.menu = Menu::Help;
    again.run = [this] { beginAgain(); };
    return {again};
}

}  // namespace dateline::window
