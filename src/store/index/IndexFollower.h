// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

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
/// What it relies on in articles.db: change rows that name added, changed and removed ids; ids that ascend by arrival.
/// Belongs to the thread of its connections.
class IndexFollower final {
public:
    /// `articles` may be read-only; `index` is the process's one writing connection, already migrated.
    IndexFollower(Connection& articles, Connection& index);

    /// Sees to an index of this tokenizer's version: an older one is emptied.
    Result<void> prepare();
    /// As IndexWriter::follow.
    Result<IndexWriter::Step> follow(qint64 limit);
    /// As IndexWriter::startAnew.
    Result<void> startAnew();

private:
    struct Watermark;
    Result<Watermark> watermark();
    Result<IndexWriter::Step> step(qint64 limit);

    Connection& m_articles;
    Connection& m_index;
};

/// How many articles (and changes) the index does not know yet.
Result<qint64> articlesBehind(Connection& articles, Connection& index);

}  // namespace dateline::store
