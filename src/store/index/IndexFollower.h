// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "store/Store.h"
#include "store/index/AlikeWriter.h"
#include "store/index/CutAhead.h"
#include "store/index/SegmentBuilder.h"
#include "store/index/Segments.h"
#include "store/search/IdSet.h"

#include <vector>

namespace dateline::store {

class Connection;

/// Keeps index.db in step with articles.db: what IndexWriter does, on connections that somebody else opened.
///
/// The watermark has two parts: the highest id that was visited (ids only grow, so new articles are those above it) and
/// the revision of articles.db whose change rows were applied to the ids below it. Where those rows are gone, or the
/// articles are older than the watermark (another articles.db was put there), the index is built anew.
///
/// A changed article gets a new row in FTS5 and leaves the old one stale (see DocumentId.h), so that the text before
/// the change is never needed again: by the time the index follows, it may be gone.
///
/// What it relies on in articles.db: change rows that name added, changed and removed ids. An id that comes back below
/// the watermark counts as changed. An index of other rules (Watermark.h) is built anew.
/// Belongs to the thread of its connections; whoever calls it holds the turn of index.db.
class IndexFollower final {
public:
    /// Left: articles that say nearly the same are not grouped. Such an index is not whole; it serves to measure what
    /// grouping costs.
    enum class Groups { Made, Left };
    /// `articles` may be read-only; `index` is the process's one writing connection, migrated, its tokenizer known.
    IndexFollower(Connection& articles, Connection& index, Groups groups = Groups::Made)
        : m_articles(articles), m_index(index), m_segments(index), m_alike(articles, index), m_groups(groups)
    {
    }

    /// As IndexWriter::follow.
    Result<IndexWriter::Step> follow(qint64 limit, const Cancel& cancel = {});
    /// As IndexWriter::startAnew.
    Result<void> startAnew();

private:
    Result<IndexWriter::Step> followOnce(qint64 limit);
    Result<IndexWriter::Step> step(qint64 limit);
    Result<void> indexChanged(const std::vector<qint64>& ids, ChangeSet& change);
    Result<qint64> indexAbove(qint64 article, qint64 limit, ChangeSet& change);
    CutAhead cutAhead();
    Result<void> index(CutAhead& articles, ArticleText text, quint32 generation);
    Result<void> write(const CutAhead::Article& article);
    Result<void> writeGathered(CutAhead& articles);
    Result<void> keepWords();
    Result<void> empty();

    Connection& m_articles;
    Connection& m_index;
    SegmentWriter m_segments;
    AlikeWriter m_alike;
    const Groups m_groups;
    SegmentBuilder m_gathered;
    quint16 m_chunk = 0;
    qint64 m_version = 0;
    Cancel m_cancel;
};

/// How many articles and changes the index does not know yet.
Result<qint64> articlesBehind(Connection& articles, Connection& index);
/// Likewise, of the articles known in memory: during a large import a count of the table takes 50 ms a million.
Result<qint64> articlesBehind(Connection& articles, Connection& index, const IdSet& known);

}  // namespace dateline::store
