// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoredFacts.h"

#include "store/Connection.h"
#include "store/PreparedArticle.h"

namespace dateline::store {

IdentityFacts factsAt(const Statement& row, int column)
{
    ArticleDate date;
    date.key = row.integer(column + 6);
    date.precision = DatePrecision(row.integer(column + 7));
    return {.guidNamespace = row.text(column),
            .guid = row.text(column + 1),
            .url = row.text(column + 2),
            .path = row.text(column + 3),
            .position = row.integer(column + 4),
            .source = row.text(column + 5),
            .day = dayOf(date),
            .sha256 = row.bytes(column + 8)};
}

static Result<void> appendFacts(Statement& rows, std::vector<IdentityFacts>& all)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        all.push_back(factsAt(rows, 0));
    }
}

Result<std::vector<IdentityFacts>> storedFacts(Connection& articles, qint64 id)
{
    std::vector<IdentityFacts> all;
    for (const char* name : {"versions/present-facts", "versions/facts"}) {
        Statement rows = articles.statement(name);
        rows.bind(1, id);
        if (const auto done = appendFacts(rows, all); !done) return done.error();
    }
    return all;
}

Result<void> registerIdentity(Connection& articles, qint64 id)
{
    const auto all = storedFacts(articles, id);
    if (!all) return all.error();
    for (const IdentityFacts& facts : *all)
        for (const IdentityKey& key : allKeys(facts)) {
            Statement put = articles.statement("articles/put-identity");
            if (auto done = put.bindBlob(1, key).bind(2, id).run(); !done) return done;
        }
    return {};
}

}  // namespace dateline::store
