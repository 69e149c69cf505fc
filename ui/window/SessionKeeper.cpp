// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SessionKeeper.h"

#include "library/Marking.h"
#include "library/WhenAnswered.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::window {

namespace {

constexpr int SessionVersion = 1;

}  // namespace

SessionKeeper::SessionKeeper(workspace::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::libraryChanged, this, &SessionKeeper::read);
    connect(&workspace, &workspace::Workspace::scopeChanged, this, &SessionKeeper::write);
    connect(&workspace, &workspace::Workspace::filtersChanged, this, &SessionKeeper::write);
    connect(&workspace, &workspace::Workspace::queryChanged, this, &SessionKeeper::write);
    connect(&workspace, &workspace::Workspace::openArticleChanged, this, &SessionKeeper::write);
}

void SessionKeeper::read()
{
    m_isReading = true;
    m_textBefore = m_workspace.query().text;
    const auto library = m_workspace.library();
    if (!library) return;
    library::whenAnswered(library->reading().session(), this, [this, library](const Result<QByteArray>& session) {
        if (library == m_workspace.library()) take(session.valueOr({}));
    });
}

/// Sessions of before there were several keys have the number of one.
query::Order SessionKeeper::orderIn(const QJsonObject& session) const
{
    if (const auto order = query::Order::from(session[QLatin1String("order")].toString())) return *order;
    const int number = session[QLatin1String("sort")].toInt(int(m_firstSort));
    return number >= 0 && number <= int(query::SortKey::Words) ? query::SortKey(number) : m_firstSort;
}

void SessionKeeper::take(const QByteArray& bytes)
{
    const QJsonObject left = QJsonDocument::fromJson(bytes).object();
    const bool isOurs = left[QLatin1String("version")].toInt() == SessionVersion;
    const QJsonObject session = isOurs ? left : QJsonObject();
    if (m_query) {
        m_workspace.setQueryText(*m_query);
    } else if (m_workspace.query().text == m_textBefore) {  // else somebody types already
        // A library that was never left begins with all of its articles, not with the search in the last one.
        m_workspace.setScope(workspace::scopeFor(session[QLatin1String("scope")].toString()));
        m_workspace.setFilters(workspace::QuickFilters::from(session[QLatin1String("filters")].toString()));
        m_workspace.setSort(orderIn(session));
        m_workspace.setQueryText(session[QLatin1String("query")].toString());
    }
    const ArticleId open{session[QLatin1String("open")].toInteger()};
    if (m_open || open) m_workspace.reopen(m_open ? m_open : open);
    m_query.reset();
    m_open = {};
    m_isReading = false;
}

void SessionKeeper::write()
{
    if (m_isReading || !m_isWriting || !m_workspace.library()) return;
    const QJsonObject session{
        {QStringLiteral("version"), SessionVersion},          {QStringLiteral("scope"), m_workspace.scope().queryText},
        {QStringLiteral("query"), m_workspace.query().text},  {QStringLiteral("filters"), m_workspace.filters().text()},
        {QStringLiteral("order"), m_workspace.sort().text()}, {QStringLiteral("open"), m_workspace.openId().value}};
    m_workspace.library()->marking().saveSession(QJsonDocument(session).toJson(QJsonDocument::Compact));
}

}  // namespace dateline::window
