// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SessionKeeper.h"

#include "library/Marking.h"
#include "library/WhenAnswered.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dateline::window {

using workspace::Tab;
using workspace::Tabs;
using workspace::Workspace;

namespace {

constexpr int SessionVersion = 2;
constexpr int MostTabs = 200;  ///< a damaged session shall not fill the window
/// Scrolling tells its place sixty times a second.
constexpr int NoteMilliseconds = 200;

}  // namespace

SessionKeeper::SessionKeeper(Workspace& workspace, TabDesk& tabs, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_tabs(tabs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(NoteMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SessionKeeper::write);
    connect(&workspace, &Workspace::libraryLeaving, this, &SessionKeeper::write);
    connect(&workspace, &Workspace::libraryChanged, this, &SessionKeeper::read);
    for (const auto fact : {&Workspace::scopeChanged, &Workspace::filtersChanged, &Workspace::queryChanged,
                            &Workspace::openArticleChanged})
        connect(&workspace, fact, this, &SessionKeeper::note);
    connect(&tabs, &TabDesk::changed, this, &SessionKeeper::note);
}

void SessionKeeper::follow(workspace::Pane& pane)
{
    m_panes.push_back(&pane);
    connect(&pane, &workspace::Pane::moved, this, &SessionKeeper::note);
}

void SessionKeeper::read()
{
    m_isReading = true;
    m_pause.stop();
    m_textBefore = m_workspace.query().text;
    const auto library = m_workspace.library();
    if (!library) return;
    library::whenAnswered(library->reading().session(), this, [this, library](const Result<QByteArray>& session) {
        if (library == m_workspace.library()) take(session.valueOr({}));
    });
}

/// A library that was never left begins with all of its articles, not with the search in the last one.
Tabs SessionKeeper::leftTabs() const
{
    const QJsonArray list = m_left[QLatin1String("tabs")].toArray();
    if (list.isEmpty()) return Tabs({workspace::tabFrom(m_left, m_firstSort)}, 0, leftClosed());
    std::vector<Tab> tabs;
    for (const auto& each : list)
        if (int(tabs.size()) < MostTabs) tabs.push_back(workspace::tabFrom(each.toObject(), m_firstSort));
    return Tabs(std::move(tabs), m_left[QLatin1String("current")].toInt(), leftClosed());
}

std::vector<Tabs::Closed> SessionKeeper::leftClosed() const
{
    std::vector<Tabs::Closed> closed;
    for (const auto& each : m_left[QLatin1String("closed")].toArray()) {
        QJsonObject tab = each.toObject();
        const int at = tab.take(QLatin1String("at")).toInt();
        if (!tab.isEmpty()) closed.push_back({workspace::tabFrom(tab, m_firstSort), at});
    }
    return closed;
}

static QJsonArray closedOf(const Tabs& tabs)
{
    QJsonArray list;
    for (const Tabs::Closed& closed : tabs.closed()) {
        QJsonObject tab = workspace::toJson(closed.tab);
        tab[QStringLiteral("at")] = closed.index;
        list << tab;
    }
    return list;
}

/// On the command line, or in the box while the session was read: in a tab of its own, where something was left that it
/// would push out.
Tabs SessionKeeper::withWhatIsAsked(Tabs left) const
{
    const bool isTyped = m_workspace.query().text != m_textBefore;
    if (m_query || isTyped) {
        Tab asked;
        asked.queryText = m_query ? *m_query : m_workspace.query().text;
        asked.sort = left.at(left.current()).sort;
        const Tab& shown = left.at(left.current());
        const bool isPlain = shown.queryText.isEmpty() && !shown.scope.isNarrow() && !shown.open;
        isPlain ? void(left.at(left.current()) = asked) : left.goTo(left.open(asked));
    }
    if (Tab& shown = left.at(left.current()); m_open && shown.open != m_open) {
        shown.open = m_open;
        shown.positions = {};
    }
    return left;
}

void SessionKeeper::take(const QByteArray& bytes)
{
    m_left = QJsonDocument::fromJson(bytes).object();
    Tabs tabs = withWhatIsAsked(leftTabs());
    // A window that only looks shows one search.
    if (!m_isWriting) tabs = Tabs({tabs.at(tabs.current())}, 0);
    const QJsonObject memories = m_left[QLatin1String("panes")].toObject();
    for (workspace::Pane* pane : m_panes) pane->recall(memories[pane->id()].toObject());
    m_tabs.restore(std::move(tabs));
    m_written = bytes;
    m_query.reset();
    m_open = {};
    m_isReading = false;
}

QJsonObject SessionKeeper::memories() const
{
    QJsonObject memories = m_left[QLatin1String("panes")].toObject();
    for (const workspace::Pane* pane : m_panes)
        if (const QJsonObject memory = pane->memory(); !memory.isEmpty()) memories[pane->id()] = memory;
    return memories;
}

void SessionKeeper::note()
{
    if (!m_isReading && !m_pause.isActive()) m_pause.start();
}

void SessionKeeper::write()
{
    m_pause.stop();
    if (m_isReading || !m_isWriting || !m_workspace.library()) return;
    const Tabs& tabs = m_tabs.tabs();
    QJsonArray list;
    for (int index = 0; index < tabs.count(); ++index) list << workspace::toJson(tabs.at(index));
    QJsonObject session = m_left;
    for (const char* old : {"scope", "query", "sort", "open"}) session.remove(QLatin1String(old));
    session[QStringLiteral("version")] = std::max(m_left[QLatin1String("version")].toInt(), SessionVersion);
    session[QStringLiteral("current")] = tabs.current();
    session[QStringLiteral("tabs")] = list;
    session[QStringLiteral("closed")] = closedOf(tabs);
    session[QStringLiteral("panes")] = memories();
    const QByteArray bytes = QJsonDocument(session).toJson(QJsonDocument::Compact);
    if (bytes == m_written) return;
    m_written = bytes;
    m_workspace.library()->marking().saveSession(bytes);
}

}  // namespace dateline::window
