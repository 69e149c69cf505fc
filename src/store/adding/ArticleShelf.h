// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/PreparedArticle.h"
#include "store/adding/LabelBook.h"
#include "store/adding/SourceBook.h"

namespace dateline::store {

class Connection;
struct CorrectedRow;

/// The rows that an article is made of, within one transaction: article, body, original, labels, identity, versions.
class ArticleShelf final {
public:
    struct Import {
        qint64 id = 0;
        qint64 instant = 0;  ///< milliseconds UTC
    };

    ArticleShelf(Connection& articles, Import import)
        : m_articles(articles), m_import(import), m_sources(articles), m_labels(articles)
    {
    }

    Result<void> add(qint64 id, const PreparedArticle& article);
    /// The text before is kept as a version, as it was imported; what a reader corrected stays corrected.
    Result<void> update(qint64 id, const PreparedArticle& article);
    Result<void> keepOlder(qint64 id, const PreparedArticle& article);
    /// Registers a text of an article whose guid was given to another as well.
    Result<void> identify(qint64 id, const IdentityKey& key);
    /// The source counters; once, at the end.
    Result<void> finish() { return m_sources.write(); }
    bool hasMadeSources() const { return m_sources.hasMade(); }

private:
    Result<void> put(qint64 id, const PreparedArticle& article);
    Result<void> lay(qint64 id, const CorrectedRow& corrected);
    Result<void> putArticle(qint64 id, const PreparedArticle& article, qint64 source);
    Result<void> putBody(qint64 id, const PreparedArticle& article);
    Result<void> putOriginal(qint64 id, const PreparedArticle& article);
    Result<void> putIdentity(qint64 id, const PreparedArticle& article);

    Connection& m_articles;
    Import m_import;
    SourceBook m_sources;
    LabelBook m_labels;
};

/// Where an article stands now.
Result<Standing> standingOf(Connection& articles, qint64 id);

}  // namespace dateline::store
