// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"
#include "store/adding/ArticleShelf.h"

#include <QHash>
#include <QSet>

namespace dateline::store {

class Connection;
struct Decision;

/// Adds one batch within one transaction of articles.db.
class ArticleAdder final {
public:
    struct Setting {
        qint64 import = 0;
        qint64 nextId = 1;
        qint64 instant = 0;    ///< milliseconds UTC
        qint64 oldBefore = 0;  ///< articles of a day before this (days since 1970-01-01) count as old
        const QHash<IdentityKey, qint64>* givenBack =
            nullptr;                                ///< ids that articles with marks had before; may be null
        const QSet<IdentityKey>* erased = nullptr;  ///< what is not taken again; may be null
    };

    ArticleAdder(Connection& articles, const Setting& setting);

    /// In the order of their dates, so that ids of a batch rise with them; undated first, since they stand last.
    Result<void> add(std::span<Prepared> articles);
    /// Writes counters; the ids in the outcome ascend. The outcome's change has no revision yet.
    Result<AddOutcome> finish();
    qint64 nextId() const { return m_nextId; }
    /// Those of the added that got an id which they had before: reader.db may know them.
    const ArticleIds& givenBack() const { return m_givenBack; }
    bool hasMadeSources() const { return m_shelf.hasMadeSources(); }

private:
    Result<void> addOne(const PreparedArticle& article);
    Result<void> addNew(const PreparedArticle& article);
    Result<void> addUnderReusedGuid(const PreparedArticle& article, const Decision& decision);
    Result<void> update(qint64 id, const PreparedArticle& article);
    Result<void> keepOlder(qint64 id, const PreparedArticle& article);
    Result<qint64> idFor(const PreparedArticle& article);
    void refuse(const PreparedArticle& article, ErrorKind kind, const QString& detail, bool isRefused);

    Connection& m_articles;
    Setting m_setting;
    ArticleShelf m_shelf;
    qint64 m_nextId;
    AddOutcome m_outcome;
    ArticleIds m_givenBack;
    ArticleIds m_older;  // what has one more earlier text
};

}  // namespace dateline::store
