// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/ArticleRows.h"

#include "store/Compression.h"
#include "store/Connection.h"

namespace dateline::store {

static ArticleDate dateOf(const Statement& row)
{
    ArticleDate date;
    date.key = row.integer(1);
    date.precision = DatePrecision(row.integer(2));
    if (const auto offset = row.optionalInteger(3)) date.offsetMinutes = int(*offset);
    date.origin = DateOrigin(row.integer(4));
    return date;
}

Result<std::optional<ArticleSummary>> summaryOf(Connection& articles, ArticleId id)
{
    Statement find = articles.statement("search/summary");
    const auto row = find.bind(1, id.value).step();
    if (!row) return row.error();
    if (!*row) return std::optional<ArticleSummary>();
    ArticleSummary summary;
    summary.id = id;
    summary.headline = find.text(0);
    summary.date = dateOf(find);
    summary.source = find.text(5);
    summary.place = find.text(6);
    summary.byline = find.text(7);
    summary.language = find.text(8);
    summary.url = find.text(9);
    summary.words = int(find.integer(10));
    summary.file = find.text(11);
    return std::optional(std::move(summary));
}

Result<std::optional<ArticleTextPair>> textOf(Connection& articles, ArticleId id)
{
    Statement find = articles.statement("search/text");
    const auto row = find.bind(1, id.value).step();
    if (!row) return row.error();
    if (!*row) return std::optional<ArticleTextPair>();
    const auto body = decompress(articles, find.view(1));
    if (!body) return Error{body.error().kind, articles.path(), QStringLiteral("the text of article %1").arg(id.value)};
    return std::optional(ArticleTextPair{find.text(0), QString::fromUtf8(*body)});
}

}  // namespace dateline::store
