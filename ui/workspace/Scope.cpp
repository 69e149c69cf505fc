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

/// Kept as what the language has for it, which moves with the calendar, but holds what is dated later, too.
Scope todaysArticles()
{
    return {Scope::Kind::Today, translated(QT_TRANSLATE_NOOP("Scope", "Today")), QStringLiteral("newer:0d")};
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

Scope tagScope(const QString& name)
{
    return {Scope::Kind::Tag, name, query::clause(QStringLiteral("tag"), name)};
}

Scope collectionScope(const QString& path)
{
    return {Scope::Kind::Collection, path.section(u'/', -1), query::clause(QStringLiteral("in"), path)};
}

Scope bin()
{
    return {Scope::Kind::Bin, translated(QT_TRANSLATE_NOOP("Scope", "Bin")), QStringLiteral("is:binned")};
}

Scope reviewScope(const Review& review)
{
    return {Scope::Kind::Review, review.name, review.queryText, review.id};
}

/// The value of a clause of this field; null where it is none.
static QString valueIn(const QString& queryText, const QString& prefix)
{
    if (!queryText.startsWith(prefix)) return {};
    QString name = queryText.mid(prefix.size());
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"')) return name.mid(1, name.size() - 2);
    return name;
}

Scope scopeFor(const QString& queryText)
{
    for (const Scope& scope : {unreadArticles(), todaysArticles(), bookmarkedArticles(), bin()})
        if (scope.queryText == queryText) return scope;
    const QString source = valueIn(queryText, QStringLiteral("source:"));
    if (!source.isNull()) return {Scope::Kind::Source, source, queryText};
    const QString tag = valueIn(queryText, QStringLiteral("tag:"));
    if (!tag.isNull()) return {Scope::Kind::Tag, tag, queryText};
    const QString path = valueIn(queryText, QStringLiteral("in:"));
    if (!path.isNull()) return {Scope::Kind::Collection, path.section(u'/', -1), queryText};
    return allArticles();
}

query::Query queryOf(const Scope& scope, const QDateTime& now)
{
    const bool isToday = scope.kind == Scope::Kind::Today;
    const QString day = now.date().toString(Qt::ISODate);
    return query::parse(isToday ? QStringLiteral("date:") + day : scope.queryText, now);
}

}  // namespace dateline::workspace
