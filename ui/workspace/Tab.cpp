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

query::SortKey sortFrom(const QJsonValue& value, query::SortKey otherwise)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= int(query::SortKey::Words) ? query::SortKey(number) : otherwise;
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
    json[QStringLiteral("query")] = tab.queryText;
    json[QStringLiteral("sort")] = int(tab.sort);
    json[QStringLiteral("open")] = tab.open.value;
    json[QStringLiteral("ofArticle")] = tab.isOfArticle;
    json[QStringLiteral("headline")] = tab.headline;
    json[QStringLiteral("count")] = tab.count;
    json[QStringLiteral("positions")] = tab.positions;
    return json;
}

Tab tabFrom(const QJsonObject& json, query::SortKey firstSort)
{
    Tab tab;
    tab.rest = json;
    tab.scope = scopeFor(json[QLatin1String("scope")].toString());
    tab.queryText = json[QLatin1String("query")].toString();
    tab.sort = sortFrom(json[QLatin1String("sort")], firstSort);
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
