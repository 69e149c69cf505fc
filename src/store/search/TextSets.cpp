// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextSets.h"

#include "store/search/MatchedText.h"
#include "store/search/TextMatch.h"

namespace dateline::store {

Result<std::unique_ptr<MatchedText>> matchedText(Connection& articles, quint32 id)
{
    std::unique_ptr<MatchedText> text;
    const auto read = readTextOf(articles, id, [&](ArticleText found) -> Result<void> {
        text = std::make_unique<MatchedText>(std::move(found));
        return {};
    });
    if (!read) return read.error();
    return text;
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
