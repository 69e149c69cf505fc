// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ListColumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

static QString listed(const QStringList& labels)
{
    return labels.join(u"; "_s);
}

static QString yesOrNo(bool isSo)
{
    return isSo ? u"yes"_s : u"no"_s;
}

static QString tagsOf(const Article& article)
{
    QStringList names;
    for (const TagLabel& tag : article.summary.tags) names += tag.name;
    return listed(names);
}

const std::vector<ListColumn>& listColumns()
{
    static const std::vector<ListColumn> columns{
        {u"id"_s, [](const Article& article) { return QString::number(article.summary.id.value); }},
        {u"date"_s, [](const Article& article) { return article.summary.date.toIso(); }},
        {u"source"_s, [](const Article& article) { return article.summary.source; }},
        {u"headline"_s, [](const Article& article) { return article.summary.headline; }},
        {u"byline"_s, [](const Article& article) { return article.summary.byline; }},
        {u"place"_s, [](const Article& article) { return article.summary.place; }},
        {u"dateline"_s, [](const Article& article) { return article.dateline; }},
        {u"agency"_s, [](const Article& article) { return article.agency; }},
        {u"attribution"_s, [](const Article& article) { return article.attribution; }},
        {u"language"_s, [](const Article& article) { return article.summary.language; }},
        {u"words"_s, [](const Article& article) { return QString::number(article.summary.words); }},
        {u"url"_s, [](const Article& article) { return article.summary.url; }},
        {u"topics"_s, [](const Article& article) { return listed(article.topics); }},
        {u"people"_s, [](const Article& article) { return listed(article.people); }},
        {u"organisations"_s, [](const Article& article) { return listed(article.organisations); }},
        {u"places"_s, [](const Article& article) { return listed(article.places); }},
        {u"tags"_s, tagsOf},
        {u"collections"_s, [](const Article& article) { return listed(article.collections); }},
        {u"bookmarked"_s, [](const Article& article) { return yesOrNo(article.summary.isBookmarked); }},
        {u"unread"_s, [](const Article& article) { return yesOrNo(article.summary.isUnread); }},
        {u"guid"_s, [](const Article& article) { return article.guid; }},
        {u"sha256"_s, [](const Article& article) { return article.sha256; }},
        {u"file"_s, [](const Article& article) { return article.original.file; }},
        {u"body"_s, [](const Article& article) { return article.body; }}};
    return columns;
}

Result<std::vector<ListColumn>> columnsOf(const QStringList& names)
{
    static const QStringList atFirst{u"date"_s,  u"source"_s, u"headline"_s, u"byline"_s,
                                     u"place"_s, u"words"_s,  u"tags"_s,     u"url"_s};
    std::vector<ListColumn> chosen;
    for (const QString& name : names.isEmpty() ? atFirst : names) {
        const auto column = std::ranges::find(listColumns(), name, &ListColumn::name);
        if (column == listColumns().end()) return Error{ErrorKind::WrongUsage, name, u"no such column"_s};
        chosen.push_back(*column);
    }
    return chosen;
}

}  // namespace dateline::exporting
