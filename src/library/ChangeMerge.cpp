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

ChangeSet merged(const ChangeSet& earlier, const ChangeSet& later)
{
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
