// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/PassageFollower.h"

#include "store/Connection.h"
#include "store/annotating/KeptPassages.h"
#include "store/annotating/PassagePlacer.h"

#include <algorithm>
#include <iterator>

namespace dateline::store {

static Result<bool> placeThose(Connection& reader, PassagesPlacer& placer, ArticleId article)
{
    auto passages = passagesOf(reader, article);
    if (!passages) return passages.error();
    bool isOtherwise = false;
    for (KeptPassage& kept : *passages) {
        const KeptPassage before = kept;
        if (const auto placed = placer.place(kept); !placed) return placed.error();
        if (kept == before) continue;
        if (const auto done = keepPassage(reader, kept); !done) return done.error();
        isOtherwise = isOtherwise || kept.passage != before.passage;
    }
    return isOtherwise;
}

static std::vector<qint64> concerned(const ChangeSet& change, const std::vector<qint64>& withPassages)
{
    if (change.everything) return withPassages;
    std::vector<qint64> touched;
    for (const ArticleIds* ids : {&change.added, &change.changed})
        for (const ArticleId id : *ids) touched.push_back(id.value);
    std::ranges::sort(touched);
    std::vector<qint64> both;
    std::ranges::set_intersection(withPassages, touched, std::back_inserter(both));
    return both;
}

Result<ArticleIds> placeAnew(Connection& reader, Connection& articles, const ChangeSet& change)
{
    const auto withPassages = articlesWithPassages(reader);
    if (!withPassages) return withPassages.error();
    PassagesPlacer placer(articles);
    ArticleIds otherwise;
    for (const qint64 article : concerned(change, *withPassages)) {
        const auto isOtherwise = placeThose(reader, placer, {article});
        if (!isOtherwise) return isOtherwise.error();
        if (*isOtherwise) otherwise.push_back({article});
    }
    return otherwise;
}

}  // namespace dateline::store
