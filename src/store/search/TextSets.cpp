// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextSets.h"

#include "store/Compression.h"
#include "store/Connection.h"
#include "store/search/MatchedText.h"
#include "store/search/TextMatch.h"

namespace dateline::store {

Result<std::unique_ptr<MatchedText>> matchedText(Connection& articles, quint32 id)
{
    Statement find = articles.statement("search/matched");
    const auto row = find.bind(1, qint64(id)).step();
    if (!row) return row.error();
    if (!*row) return std::unique_ptr<MatchedText>();
    auto body = decompress(find.view(1));
    if (!body) return Error{body.error().kind, articles.path(), QStringLiteral("the text of article %1").arg(id)};
    const MatchedText::Columns columns{find.bytes(0), std::move(*body), find.bytes(2),
                                       find.bytes(3), find.bytes(4),    find.bytes(5)};
    return std::make_unique<MatchedText>(columns, find.text(6));
}

Result<IdSet> TextSets::verify(const IdSet& candidates, const Clause& leaf, const Vocabulary* vocabulary,
                               const Cancel& cancel)
{
    const TextMatch match(leaf, vocabulary);
    std::vector<quint32> found;
    for (const quint32 id : candidates.ids()) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        const auto text = matchedText(m_articles, id);
        if (!text) return text.error();
        if (*text && match.holds(**text)) found.push_back(id);
    }
    m_wasLimited = m_wasLimited || match.wasLimited();
    return IdSet::of(std::move(found));
}

}  // namespace dateline::store
