// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/ArticleTexts.h"

#include "store/BoundariesBlob.h"
#include "store/Compression.h"
#include "store/Connection.h"

namespace dateline::store {

static Result<void> takeRow(const Statement& row, const QString& path, const TakeText& take)
{
    auto body = decompress(row.view(2));
    if (!body) return Error{body.error().kind, path, QStringLiteral("the text of article %1").arg(row.integer(0))};
    auto boundaries = boundariesFromBlob(row.view(7));
    if (!boundaries)
        return Error{ErrorKind::Damaged, path, QStringLiteral("the boundaries of article %1").arg(row.integer(0))};
    return take({row.integer(0), row.bytes(1), std::move(*body), row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6),
                 std::move(*boundaries), row.text(8)});
}

static Result<void> takeRows(Statement& rows, const QString& path, const TakeText& take)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (auto taken = takeRow(rows, path, take); !taken) return taken;
    }
}

Result<void> readTextsAbove(Connection& articles, qint64 id, qint64 limit, const TakeText& take)
{
    Statement rows = articles.statement("search/texts-above");
    rows.bind(1, id).bind(2, limit);
    return takeRows(rows, articles.path(), take);
}

Result<void> readTextOf(Connection& articles, qint64 id, const TakeText& take)
{
    Statement rows = articles.statement("search/text-of");
    rows.bind(1, id);
    return takeRows(rows, articles.path(), take);
}

}  // namespace dateline::store
