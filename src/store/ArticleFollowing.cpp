// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ArticleFollowing.h"

#include "store/Changes.h"
#include "store/KeptIdentities.h"
#include "store/annotating/KeptPassages.h"
#include "store/annotating/PassageFollower.h"

namespace dateline::store {

static Result<qint64> followedTo(Connection& reader)
{
    Statement find = reader.statement("marks/state");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(1) : 0;
}

Result<ArticleIds> followArticles(Connection& reader, Connection& articles)
{
    const auto from = followedTo(reader);
    if (!from) return from.error();
    const auto sets = changes::since(articles, Realm::Articles, *from);
    if (!sets) return sets.error();
    ArticleIds placed;
    if (sets->empty()) return placed;
    for (const ChangeSet& set : *sets) {
        if (const auto done = refreshIdentities(reader, articles, set); !done) return done.error();
        const auto here = placeAnew(reader, articles, set);
        if (!here) return here.error();
        placed.insert(placed.end(), here->begin(), here->end());
    }
    const auto noted = reader.statement("marks/set-articles-revision").bind(1, sets->back().revision).run();
    return noted ? Result<ArticleIds>(std::move(placed)) : noted.error();
}

Result<bool> arePassagesBehind(Connection& reader, Connection& articles)
{
    auto has = hasPassages(reader);
    if (!has || !*has) return has;
    const auto from = followedTo(reader);
    if (!from) return from.error();
    const auto newest = changes::newest(articles);
    if (!newest) return newest.error();
    return *newest != *from;
}

}  // namespace dateline::store
