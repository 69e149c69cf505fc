// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/StateSets.h"

#include "store/Connection.h"
#include "store/ReadMarks.h"

#include <set>

namespace dateline::store {

// Above this, everything is read anew rather than asked for one by one.
static constexpr size_t ManyIds = 1000;

static Result<IdSet> allBookmarks(Connection& reader)
{
    std::vector<quint32> ids;
    Statement rows = reader.statement("marks/bookmarks");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        ids.push_back(quint32(rows.integer(0)));
    }
}

Result<void> StateSets::load(Connection& reader)
{
    auto read = readIds(reader);
    if (!read) return read.error();
    auto bookmarked = allBookmarks(reader);
    if (!bookmarked) return bookmarked.error();
    m_read = IdSet::of(std::move(*read));
    m_bookmarked = std::move(*bookmarked);
    return {};
}

Result<void> StateSets::followRead(Connection& reader, const ArticleIds& ids)
{
    std::set<quint32> chunks;
    for (const ArticleId id : ids) chunks.insert(quint32(id.value >> 16));
    for (const quint32 chunk : chunks) {
        const auto read = readIdsOfChunk(reader, chunk);
        if (!read) return read.error();
        m_read.removeRange(quint64(chunk) << 16, quint64(chunk + 1) << 16);
        m_read.add(*read);
    }
    return {};
}

Result<void> StateSets::followBookmarks(Connection& reader, const ArticleIds& ids)
{
    Statement find = reader.statement("marks/is-bookmarked");
    for (const ArticleId id : ids) {
        const auto row = find.bind(1, id.value).step();
        if (!row) return row.error();
        *row ? m_bookmarked.add(quint32(id.value)) : m_bookmarked.remove(quint32(id.value));
        find.reset();
    }
    return {};
}

Result<void> StateSets::follow(Connection& reader, const ChangeSet& change)
{
    const size_t count = change.added.size() + change.changed.size() + change.removed.size();
    if (change.everything || count > ManyIds) return load(reader);
    for (const ArticleIds* ids : {&change.added, &change.changed, &change.removed}) {
        if (auto followed = followRead(reader, *ids); !followed) return followed;
        if (auto followed = followBookmarks(reader, *ids); !followed) return followed;
    }
    return {};
}

}  // namespace dateline::store
