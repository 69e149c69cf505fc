// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merging/ArticleMatching.h"

#include "article/ArticleDate.h"
#include "store/KeptIdentities.h"

namespace dateline::store {

Result<ArticleMatching> ArticleMatching::begin(Connection& reader, Connection& articles, ForeignMarks& foreign)
{
    auto kept = keptIdentities(reader);
    if (!kept) return kept.error();
    return ArticleMatching(articles, foreign, std::move(*kept));
}

Result<ArticleId> ArticleMatching::own(qint64 foreign)
{
    const auto known = m_found.constFind(foreign);
    if (known != m_found.constEnd()) return ArticleId{*known};
    auto found = byIdentity(foreign);
    if (found && *found == 0) found = byName(foreign);
    if (!found) return found.error();
    m_found.insert(foreign, *found);
    if (*found == 0) m_missing.insert(foreign);
    return ArticleId{*found};
}

Result<qint64> ArticleMatching::byIdentity(qint64 foreign)
{
    Statement identity = m_foreign.reader().statement("journal/identity-of");
    const auto row = identity.bind(1, foreign).step();
    if (!row) return row.error();
    if (!*row) return 0;
    const IdentityKey key = identity.bytes(0);
    Statement find = m_articles.statement("articles/find-identity");
    const auto found = find.bindBlob(1, key).step();
    if (!found) return found.error();
    return *found ? find.integer(0) : m_kept.value(key, 0);
}

Result<qint64> ArticleMatching::byName(qint64 foreign)
{
    const ForeignMarks::Named named = m_foreign.named(foreign);
    if (named.headline.isEmpty()) return 0;
    Statement known = m_articles.statement("articles/known-by");
    const auto row = known.bind(1, foreign).step();
    if (!row) return row.error();
    if (!*row || known.text(0) != named.headline) return 0;
    ArticleDate date;
    date.key = known.integer(1);
    date.precision = DatePrecision(known.integer(2));
    if (const auto offset = known.optionalInteger(3)) date.offsetMinutes = int(*offset);
    return date.toIso() == named.date ? foreign : 0;
}

}  // namespace dateline::store
