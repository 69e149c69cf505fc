// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/TextShingles.h"

#include "analysis/Shingles.h"
#include "store/Compression.h"
#include "store/Connection.h"

#include <algorithm>

namespace dateline::store {

static constexpr size_t MostKnown = 64;

Result<std::optional<QByteArray>> comparedText(Connection& articles, quint32 article)
{
    Statement find = articles.statement("search/headline-and-body");
    const auto row = find.bind(1, qint64(article)).step();
    if (!row) return row.error();
    if (!*row) return std::optional<QByteArray>();
    const auto body = decompress(articles, find.view(1));
    if (!body) return Error{body.error().kind, articles.path(), QStringLiteral("the text of article %1").arg(article)};
    return std::optional(find.bytes(0) + "\n\n" + *body);
}

Result<const TextShingles::Known*> TextShingles::find(quint32 article)
{
    const auto known = std::ranges::find(m_known, article, &Known::article);
    if (known != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, known);
        return &m_known.front();
    }
    const auto text = comparedText(m_articles, article);
    if (!text) return text.error();
    if (m_known.size() == MostKnown) m_known.pop_back();
    m_known.push_front({article, std::nullopt});
    if (*text) m_known.front().shingles = analysis::shinglesOfUtf8(**text);
    return &m_known.front();
}

Result<double> TextShingles::likeness(quint32 left, quint32 right)
{
    const auto ours = find(left);
    if (!ours) return ours.error();
    const auto theirs = find(right);
    if (!theirs) return theirs.error();
    if (!(*ours)->shingles || !(*theirs)->shingles) return 0.0;
    return analysis::jaccard(*(*ours)->shingles, *(*theirs)->shingles);
}

}  // namespace dateline::store
