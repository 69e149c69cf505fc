// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Json.h"

#include "library/ErrorWording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

QString precisionName(DatePrecision precision)
{
    switch (precision) {
        case DatePrecision::None:
            return u"none"_qs;
        case DatePrecision::Day:
            return u"day"_qs;
        case DatePrecision::Minute:
            return u"minute"_qs;
        case DatePrecision::Second:
            return u"second"_qs;
    }
    return {};
}

QJsonValue languageFrom(LanguageFrom from)
{
    switch (from) {
        case LanguageFrom::None:
            return {};
        case LanguageFrom::Article:
            return u"article"_qs;
        case LanguageFrom::Detected:
            return u"detected"_qs;
        case LanguageFrom::Reader:
            return u"reader"_qs;
    }
    return {};
}

QJsonObject toJson(const OriginalInfo& original)
{
    return {{u"file"_qs, orNull(original.file)},
            {u"position"_qs, original.position},
            {u"format"_qs, orNull(original.format)},
            {u"encoding"_qs, orNull(original.encoding)},
            {u"sha256"_qs, orNull(original.sha256)},
            {u"imported"_qs, orNull(original.imported.toUTC().toString(Qt::ISODate))}};
}

QJsonObject toJson(const ImportProblem& problem)
{
    return {{u"file"_qs, problem.file},
            {u"position"_qs, problem.position},
            {u"reason"_qs, library::sentence(problem)},
            {u"refused"_qs, problem.isRefused}};
}

QJsonArray tagsOf(const ArticleSummary& summary)
{
    QJsonArray names;
    for (const TagLabel& tag : summary.tags) names.append(tag.name);
    return names;
}

/// By field, what the import said.
QJsonObject toJson(const std::vector<ImportedValue>& corrected)
{
    QJsonObject object;
    for (const ImportedValue& value : corrected) object.insert(nameOf(value.field), orNull(value.text));
    return object;
}

}  // namespace

QString nameOf(CorrectedField field)
{
    switch (field) {
        case CorrectedField::Headline:
            return u"headline"_qs;
        case CorrectedField::Date:
            return u"date"_qs;
        case CorrectedField::Source:
            return u"source"_qs;
        case CorrectedField::Place:
            return u"place"_qs;
        case CorrectedField::Language:
            return u"language"_qs;
    }
    return {};
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const library::Row& row)
{
    const ArticleSummary& summary = row.summary;
    return {{u"id"_qs, summary.id.value},
            {u"headline"_qs, summary.headline},
            {u"date"_qs, orNull(summary.date.toIso())},
            {u"source"_qs, orNull(summary.source)},
            {u"place"_qs, orNull(summary.place)},
            {u"byline"_qs, orNull(summary.byline)},
            {u"language"_qs, orNull(summary.language)},
            {u"words"_qs, summary.words},
            {u"bookmarked"_qs, summary.isBookmarked},
            {u"unread"_qs, summary.isUnread},
            {u"tags"_qs, tagsOf(summary)},
            {u"url"_qs, orNull(summary.url)},
            {u"file"_qs, orNull(summary.file)},
            {u"snippet"_qs, orNull(row.snippet.text)},
            {u"score"_qs, QJsonValue()}};
}

QJsonObject toJson(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    return {{u"id"_qs, summary.id.value},
            {u"guid"_qs, orNull(article.guid)},
            {u"sha256"_qs, article.sha256},
            {u"headline"_qs, summary.headline},
            {u"date"_qs, orNull(summary.date.toIso())},
            {u"datePrecision"_qs, precisionName(summary.date.precision)},
            {u"dateline"_qs, orNull(article.dateline)},
            {u"place"_qs, orNull(summary.place)},
            {u"agency"_qs, orNull(article.agency)},
            {u"byline"_qs, orNull(summary.byline)},
            {u"source"_qs, orNull(summary.source)},
            {u"language"_qs, orNull(summary.language)},
            {u"languageFrom"_qs, languageFrom(article.languageFrom)},
            {u"words"_qs, summary.words},
            {u"url"_qs, orNull(summary.url)},
            {u"topics"_qs, QJsonArray::fromStringList(article.topics)},
            {u"people"_qs, QJsonArray::fromStringList(article.people)},
            {u"organisations"_qs, QJsonArray::fromStringList(article.organisations)},
            {u"places"_qs, QJsonArray::fromStringList(article.places)},
            {u"tags"_qs, tagsOf(summary)},
            {u"collections"_qs, QJsonArray::fromStringList(article.collections)},
            {u"corrections"_qs, toJson(article.corrected)},
            {u"bookmarked"_qs, summary.isBookmarked},
            {u"unread"_qs, summary.isUnread},
            {u"body"_qs, article.body},
            {u"html"_qs, orNull(article.html)},
            {u"original"_qs, toJson(article.original)}};
}

QJsonObject toJson(const ImportReport& report)
{
    QJsonArray problems;
    for (const ImportProblem& problem : report.problems) problems.append(toJson(problem));
    return {{u"read"_qs, report.read},       {u"added"_qs, report.added},
            {u"updated"_qs, report.updated}, {u"duplicates"_qs, report.duplicates},
            {u"refused"_qs, report.refused}, {u"seconds"_qs, report.seconds},
            {u"problems"_qs, problems}};
}

}  // namespace dateline::cli
