// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Scope.h"

#include "query/Parser.h"

#include <QCoreApplication>

namespace dateline::workspace {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Scope", text);
}

}  // namespace

Scope allArticles()
{
    return {Scope::Kind::All, translated(QT_TRANSLATE_NOOP("Scope", "All articles")), {}};
}

Scope unreadArticles()
{
    return {Scope::Kind::Unread, translated(QT_TRANSLATE_NOOP("Scope", "Unread")), QStringLiteral("is:unread")};
}

Scope bookmarkedArticles()
{
    return {Scope::Kind::Bookmarks, translated(QT_TRANSLATE_NOOP("Scope", "Bookmarks")),
            QStringLiteral("is:bookmarked")};
}

Scope sourceScope(const QString& source)
{
    return {Scope::Kind::Source, source, query::clause(QStringLiteral("source"), source)};
}

Scope scopeFor(const QString& queryText)
{
    for (const Scope& scope : {unreadArticles(), bookmarkedArticles()})
        if (scope.queryText == queryText) return scope;
    const QString prefix = QStringLiteral("source:");
    if (!queryText.startsWith(prefix)) return allArticles();
    QString name = queryText.mid(prefix.size());
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"')) name = name.mid(1, name.size() - 2);
    return {Scope::Kind::Source, name, queryText};
}

}  // namespace dateline::workspace
