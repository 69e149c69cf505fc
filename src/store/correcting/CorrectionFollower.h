// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "store/adding/SourceBook.h"
#include "store/correcting/CorrectedRow.h"

namespace dateline::store {

class Connection;

/// Brings what reader.db says of articles and sources into force in articles.db, within one transaction there. It asks
/// for what holds now, whatever was said in between: so it may be done twice, late, or out of turn. What the import
/// said is kept beside (table imported), and all that is decided about an article's identity goes by that.
class CorrectionFollower final {
public:
    CorrectionFollower(Connection& articles, Connection& reader)
        : m_articles(articles), m_reader(reader), m_sources(articles)
    {
    }

    /// Ids of none are passed over.
    Result<void> follow(const ArticleIds& ids);
    Result<void> followSourceNames();
    /// Writes counters; answers what changed, ascending, without a revision.
    Result<ChangeSet> finish();

private:
    Result<void> followOne(qint64 id);
    Result<CorrectedRow> wanted(qint64 id);
    Result<void> showSource(qint64 id, const QString& name);

    Connection& m_articles;
    Connection& m_reader;
    SourceBook m_sources;
    ArticleIds m_changed;
};

/// Of the articles of which either file knows a correction: ascending.
Result<ArticleIds> correctedArticles(Connection& articles, Connection& reader);

/// Up to which of reader.db's corrections articles.db followed.
Result<qint64> correctionsFollowed(Connection& articles);

}  // namespace dateline::store
