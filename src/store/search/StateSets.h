// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Result.h"
#include "store/search/IdSet.h"

namespace dateline::store {

class Connection;

/// Which articles are read and which bookmarked, in memory: 125 KB a million each. What is stored is "read", so an
/// article is unread by its absence. Both may hold ids of articles that are not there.
class StateSets final {
public:
    Result<void> load(Connection& reader);
    Result<void> follow(Connection& reader, const ChangeSet& change);

    const IdSet& read() const { return m_read; }
    const IdSet& bookmarked() const { return m_bookmarked; }

private:
    Result<void> followRead(Connection& reader, const ArticleIds& ids);
    Result<void> followBookmarks(Connection& reader, const ArticleIds& ids);

    IdSet m_read;
    IdSet m_bookmarked;
};

}  // namespace dateline::store
