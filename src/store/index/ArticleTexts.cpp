// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/ArticleTexts.h"

#include "store/BoundariesBlob.h"
#include "store/Compression.h"
#include "store/Connection.h"

namespace dateline::store {

static Result<ArticleText> textOf(Connection& articles, const Statement& row)
{
    const QString& path = articles.path();
    auto body = decompress(articles, row.view(2));
    if (!body) return Error{body.error().kind, path, QStringLiteral("the text of article %1").arg(row.integer(0))};
    auto boundaries = boundariesFromBlob(row.view(7));
    if (!boundaries)
        return Error{ErrorKind::Damaged, path, QStringLiteral("the boundaries of article %1").arg(row.integer(0))};
    return ArticleText{.id = row.integer(0),
                       .headline = row.bytes(1),
                       .body = std::move(*body),
                       .byline = row.bytes(3),
                       .dateline = row.bytes(4),
                       .source = row.bytes(5),
                       .labels = row.bytes(6),
                       .boundaries = std::move(*boundaries),
                       .language = row.text(8),
                       .slug = row.bytes(9),
                       .hasEarlier = row.integer(10) != 0};
}

Result<void> readTextsAbove(Connection& articles, qint64 id, qint64 limit, const TakeNextText& take)
{
    Statement rows = articles.statement("search/texts-above");
    rows.bind(1, id).bind(2, limit);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        auto text = textOf(articles, rows);
        if (!text) return text.error();
        const auto goesOn = take(std::move(*text));
        if (!goesOn) return goesOn.error();
        if (!*goesOn) return {};
    }
}

Result<void> readTextOf(Connection& articles, qint64 id, const TakeText& take)
{
    Statement rows = articles.statement("search/text-of");
    const auto row = rows.bind(1, id).step();
    if (!row) return row.error();
    if (!*row) return {};
    auto text = textOf(articles, rows);
    if (!text) return text.error();
    return take(std::move(*text));
}

}  // namespace dateline::store
