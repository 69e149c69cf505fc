// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSL-JSON (Citation Style Language 1.0.2, csl-data.json): an array of items, one a line.
#include "export/ArticleByArticle.h"
#include "export/BodyHtml.h"
#include "export/Byline.h"
#include "export/formats/pdf/CleanText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestValue = 2000;

QJsonArray authors(const Article& article)
{
    QJsonArray names;
    for (const AuthorName& author : authorsOf(article.summary.byline, article.summary.source))
        names.append(author.family.isEmpty() ? QJsonObject{{u"literal"_s, author.whole}}
                                             : QJsonObject{{u"family"_s, author.family}, {u"given"_s, author.given}});
    return names;
}

QJsonObject issued(const ArticleDate& date)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC).date();
    QJsonArray dates;  // of a period it would have two
    dates.append(QJsonArray{day.year(), day.month(), day.day()});
    return {{u"date-parts"_s, dates}};
}

QJsonObject itemOf(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    QJsonObject item{{u"id"_s, QString::number(summary.id.value)}, {u"type"_s, u"article-newspaper"_s}};
    const auto add = [&item](const QString& name, const QString& value) {
        if (const QString line = onOneLine(value, LongestValue); !line.isEmpty()) item.insert(name, line);
    };
    add(u"title"_s, summary.headline);
    add(u"container-title"_s, summary.source);
    add(u"publisher-place"_s, summary.place);
    add(u"language"_s, summary.language);
    add(u"URL"_s, linkOf(summary.url));
    add(u"keyword"_s, article.topics.join(u", "_s));
    if (const QJsonArray names = authors(article); !names.isEmpty()) item.insert(u"author"_s, names);
    if (summary.date.isKnown()) item.insert(u"issued"_s, issued(summary.date));
    return item;
}

class CsljsonFormat final : public ExportFormat {
public:
    QString name() const override { return u"csljson"_s; }
    QString title() const override { return u"CSL-JSON references"_s; }
    QString extension() const override { return u"json"_s; }
    QString mimeType() const override { return u"application/vnd.citationstyles.csl+json"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto item = [](const Article& article, qsizetype place) {
            return (place == 0 ? "\n" : ",\n") + QJsonDocument(itemOf(article)).toJson(QJsonDocument::Compact);
        };
        return writeText(job, path, {"[", item, "\n]\n"});
    }
};

}  // namespace

const ExportFormat& csljsonFormat()
{
    static const CsljsonFormat format;
    return format;
}

}  // namespace dateline::exporting
