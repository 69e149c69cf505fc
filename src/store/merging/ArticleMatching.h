// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"
#include "store/Identity.h"
#include "store/merging/ForeignMarks.h"

#include <QHash>
#include <QSet>

namespace dateline::store {

/// Which article of this library an article of another is.
class ArticleMatching final {
public:
    static Result<ArticleMatching> begin(Connection& reader, Connection& articles, ForeignMarks& foreign);

    /// Invalid: it is not here.
    Result<ArticleId> own(qint64 foreign);
    qint64 missing() const { return m_missing.size(); }

private:
    ArticleMatching(Connection& articles, ForeignMarks& foreign, QHash<IdentityKey, qint64> kept)
        : m_articles(articles), m_foreign(foreign), m_kept(std::move(kept))
    {
    }
    Result<qint64> byIdentity(qint64 foreign);
    Result<qint64> byName(qint64 foreign);

    Connection& m_articles;
    ForeignMarks& m_foreign;
    QHash<IdentityKey, qint64> m_kept;  // of articles that may be gone for now
    QHash<qint64, qint64> m_found;
    QSet<qint64> m_missing;
};

}  // namespace dateline::store
