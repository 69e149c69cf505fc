// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/Watermark.h"

#include "store/Connection.h"

namespace dateline::store {

Result<Watermark> Watermark::read(Connection& index)
{
    Statement find = index.statement("index/watermark");
    const auto row = find.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::Damaged, index.path(), QStringLiteral("the watermark is missing")};
    return Watermark{int(find.integer(0)), find.integer(1), find.integer(2), find.integer(3)};
}

Result<void> Watermark::write(Connection& index) const
{
    return index.statement("index/set-watermark")
        .bind(1, tokenizer)
        .bind(2, article)
        .bind(3, revision)
        .bind(4, origin)
        .run();
}

Result<qint64> originOf(Connection& articles)
{
    Statement find = articles.statement("search/origin");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

bool isForeign(const Watermark& watermark, qint64 origin)
{
    return watermark.article > 0 && (watermark.tokenizer != IndexRules || watermark.origin != origin);
}

}  // namespace dateline::store
