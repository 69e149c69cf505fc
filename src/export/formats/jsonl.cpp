// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Lines under the names that the import reads (import/JsonArticle): an article a line. What an article does not
// say is left out, but for topics, in whose place the import would take the tags. Its number is under a name that the
// import does not take for its guid.
#include "export/ArticleByArticle.h"
#include "text/Dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

/// As it was written, where that is read as the same again.
QString dateOf(const Article& article)
{
    const ArticleDate& date = article.summary.date;
    const auto read = text::parseDate(article.dateText);
    const bool isSame = read && date.isKnown() && read->key == date.key && read->offsetMinutes == date.offsetMinutes &&
                        int(read->precision) + 1 == int(date.precision);
    const bool isUnread = !read && !date.isKnown();
    return isSame || isUnread ? article.dateText : date.toIso();
}

QJsonArray tagsOf(const ArticleSummary& summary)
{
    QJsonArray tags;
    for (const TagLabel& tag : summary.tags) tags.append(tag.name);
    return tags;
}

QJsonObject toJson(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    QJsonObject object{{u"article"_s, summary.id.value},
                       {u"sha256"_s, article.sha256},
                       {u"headline"_s, summary.headline},
                       {u"body"_s, article.body},
                       {u"topics"_s, QJsonArray::fromStringList(article.topics)},
                       {u"places"_s, QJsonArray::fromStringList(article.places)},
                       {u"people"_s, QJsonArray::fromStringList(article.people)},
                       {u"organisations"_s, QJsonArray::fromStringList(article.organisations)},
                       {u"tags"_s, tagsOf(summary)},
                       {u"collections"_s, QJsonArray::fromStringList(article.collections)},
                       {u"bookmarked"_s, summary.isBookmarked},
                       {u"unread"_s, summary.isUnread}};
    const auto add = [&object](const QString& name, const QString& value) {
        if (!value.isEmpty()) object.insert(name, value);
    };
    add(u"guid"_s, article.guid);
    add(u"date"_s, dateOf(article));
    add(u"dateline"_s, article.dateline);
    add(u"place"_s, summary.place);
    add(u"agency"_s, article.agency);
    add(u"attribution"_s, article.attribution);
    add(u"byline"_s, summary.byline);
    add(u"source"_s, summary.source);
    add(u"slug"_s, article.slug);
    add(u"url"_s, summary.url);
    add(u"language"_s, summary.language);
    add(u"html"_s, article.html);
    return object;
}

class JsonlFormat final : public ExportFormat {
public:
    QString name() const override { return u"jsonl"_s; }
    QString title() const override { return u"JSON Lines"_s; }
    QString extension() const override { return u"jsonl"_s; }
    QString mimeType() const override { return u"application/jsonl"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto line = [](const Article& article, qsizetype) {
            return QJsonDocument(toJson(article)).toJson(QJsonDocument::Compact) + '\n';
        };
        return writeText(job, path, {{}, line, {}});
    }
};

}  // namespace

const ExportFormat& jsonlFormat()
{
    static const JsonlFormat format;
    return format;
}

}  // namespace dateline::exporting
