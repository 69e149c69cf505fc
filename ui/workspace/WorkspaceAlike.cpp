// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Comparing.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/WorkspaceState.h"

#include <algorithm>

namespace dateline::workspace {

// Whichever article of a group it was expanded from.
void Workspace::toggleAlike(ArticleId id)
{
    if (!d->library) return;
    static constexpr qint64 MostOfAGroup = 200;
    library::whenAnswered(
        d->library->comparing().alike(id, MostOfAGroup), this, [this, id](const Result<AlikeArticles>& alike) {
            if (!alike) return;
            ArticleIds group{id};
            for (const AlikeArticle& one : alike->articles) group.push_back(one.summary.id);
            const auto isIn = [&](ArticleId one) { return std::ranges::find(group, one) != group.end(); };
            if (std::erase_if(d->expanded, isIn) == 0) d->expanded.push_back(id);
            search();
        });
}

}  // namespace dateline::workspace
