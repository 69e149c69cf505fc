// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ChangeMerge.h"

#include <algorithm>
#include <iterator>

namespace dateline::library {

static ArticleIds either(const ArticleIds& a, const ArticleIds& b)
{
    ArticleIds ids;
    std::ranges::set_union(a, b, std::back_inserter(ids));
    return ids;
}

static ArticleIds without(const ArticleIds& a, const ArticleIds& b)
{
    ArticleIds ids;
    std::ranges::set_difference(a, b, std::back_inserter(ids));
    return ids;
}

static ArticleIds common(const ArticleIds& a, const ArticleIds& b)
{
    ArticleIds ids;
    std::ranges::set_intersection(a, b, std::back_inserter(ids));
    return ids;
}

static bool onlyChanges(const ChangeSet& change)
{
    return change.added.empty() && change.removed.empty() && !change.everything;
}

/// Marks of a whole library come in blocks of ascending ids: each is put behind those before it.
static void takeIn(ArticleIds& ids, const ArticleIds& more)
{
    const bool isBehind = ids.empty() || more.empty() || ids.back() < more.front();
    if (isBehind)
        ids.insert(ids.end(), more.begin(), more.end());
    else
        ids = either(ids, more);
}

ChangeSet merged(ChangeSet earlier, const ChangeSet& later)
{
    if (onlyChanges(earlier) && onlyChanges(later)) {
        takeIn(earlier.changed, later.changed);
        earlier.realm = later.realm;
        earlier.revision = std::max(earlier.revision, later.revision);
        return earlier;
    }
    ChangeSet both;
    both.realm = later.realm;
    both.revision = std::max(earlier.revision, later.revision);
    both.everything = earlier.everything || later.everything;
    if (both.everything) return both;
    const ArticleIds returned = common(earlier.removed, later.added);
    both.added = either(without(earlier.added, later.removed), without(later.added, returned));
    both.removed = either(without(earlier.removed, later.added), later.removed);
    const ArticleIds changed = either(earlier.changed, either(later.changed, returned));
    both.changed = without(without(changed, both.added), both.removed);
    return both;
}

}  // namespace dateline::library
