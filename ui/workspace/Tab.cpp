// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Tab.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::workspace {

namespace {

struct TabWords {
    Q_DECLARE_TR_FUNCTIONS(Tab)
};

/// Sessions of before there were several keys have the number of one.
query::Order orderFrom(const QJsonObject& json, const query::Order& otherwise)
{
    if (const auto order = query::Order::from(json[QLatin1String("order")].toString())) return *order;
    const int number = json[QLatin1String("sort")].toInt(-1);
    return number >= 0 && number <= int(query::SortKey::Words) ? query::Order(query::SortKey(number)) : otherwise;
}

Scope scopeFrom(const QJsonObject& json)
{
    const QString queryText = json[QLatin1String("scope")].toString();
    const QJsonObject review = json[QLatin1String("review")].toObject();
    const qint64 id = review[QLatin1String("id")].toInteger();
    if (id <= 0) return scopeFor(queryText);
    return reviewScope({id, review[QLatin1String("name")].toString(), queryText});
}

QString asked(const Tab& tab)
{
    const QString words = tab.queryText.simplified();
    if (words.isEmpty()) return tab.scope.title;
    return tab.scope.isNarrow() ? TabWords::tr("%1 in %2").arg(words, tab.scope.title) : words;
}

}  // namespace

QJsonObject toJson(const Tab& tab)
{
    QJsonObject json = tab.rest;
    json[QStringLiteral("scope")] = tab.scope.queryText;
    json.remove(QStringLiteral("review"));
    if (tab.scope.kind == Scope::Kind::Review)
        json[QStringLiteral("review")] =
            QJsonObject{{QStringLiteral("id"), tab.scope.review}, {QStringLiteral("name"), tab.scope.title}};
    json[QStringLiteral("query")] = tab.queryText;
    json[QStringLiteral("filters")] = tab.filters.text();
    json[QStringLiteral("order")] = tab.sort.text();
    json.remove(QStringLiteral("sort"));
    json[QStringLiteral("open")] = tab.open.value;
    json[QStringLiteral("ofArticle")] = tab.isOfArticle;
    json[QStringLiteral("headline")] = tab.headline;
    json[QStringLiteral("count")] = tab.count;
    json[QStringLiteral("positions")] = tab.positions;
    return json;
}

Tab tabFrom(const QJsonObject& json, const query::Order& firstSort)
{
    Tab tab;
    tab.rest = json;
    tab.scope = scopeFrom(json);
    tab.queryText = json[QLatin1String("query")].toString();
    tab.filters = QuickFilters::from(json[QLatin1String("filters")].toString());
    tab.sort = orderFrom(json, firstSort);
    tab.open = {std::max<qint64>(json[QLatin1String("open")].toInteger(), 0)};
    tab.isOfArticle = tab.open && json[QLatin1String("ofArticle")].toBool();
    tab.headline = json[QLatin1String("headline")].toString();
    tab.count = json[QLatin1String("count")].toInteger(-1);
    tab.positions = json[QLatin1String("positions")].toObject();
    return tab;
}

QString caption(const Tab& tab)
{
    if (tab.isOfArticle && !tab.headline.isEmpty()) return tab.headline;
    if (tab.count < 0) return asked(tab);
    return TabWords::tr("%1 — %2").arg(asked(tab), QLocale().toString(tab.count));
}

}  // namespace dateline::workspace
