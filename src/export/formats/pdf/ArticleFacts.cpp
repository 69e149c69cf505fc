// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArticleFacts.h"

#include "CleanText.h"
#include "Wording.h"

#include <QLocale>

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestValue = 1000;

QString listed(const QStringList& names)
{
    return onOneLine(names.join(u", "), LongestValue);
}

QString tagsOf(const ArticleSummary& article)
{
    QStringList names;
    for (const TagLabel& tag : article.tags) names += tag.name;
    return listed(names);
}

QString countOf(int words)
{
    return words > 0 ? QLocale().toString(words) : QString();
}

}  // namespace

std::vector<FactRow> factsOf(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    return {{wordedLabel(Fact::Topics), listed(article.topics)},
            {wordedLabel(Fact::People), listed(article.people)},
            {wordedLabel(Fact::Organisations), listed(article.organisations)},
            {wordedLabel(Fact::Places), listed(article.places)},
            {wordedLabel(Fact::Tags), tagsOf(summary)},
            {wordedLabel(Fact::Collections), listed(article.collections)},
            {wordedLabel(Fact::Words), countOf(summary.words)},
            {wordedLabel(Fact::Link), onOneLine(summary.url, LongestValue)},
            {wordedLabel(Fact::Identifier), onOneLine(article.guid, LongestValue)},
            {wordedLabel(Fact::Imported), wordedImport(article.original)},
            {wordedLabel(Fact::Hash), article.sha256}};
}

}  // namespace dateline::exporting
