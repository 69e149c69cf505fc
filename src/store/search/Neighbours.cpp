// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Neighbours.h"

#include "store/Connection.h"
#include "store/Transaction.h"
#include "store/index/TextShingles.h"
#include "store/search/Engine.h"

#include <algorithm>
#include <functional>
#include <set>

namespace dateline::store {

// Texts that are held against the article's own; the newest of a larger group.
static constexpr size_t MostCounted = 200;
// Beyond those that are wanted, so that some may be near-duplicates of one another.
static constexpr size_t Spare = 50;

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

static Result<QByteArray> textOf(Connection& articles, ArticleId id)
{
    auto text = comparedText(articles, quint32(id.value));
    if (!text) return text.error();
    if (!*text) return Error{ErrorKind::NotFound, QString::number(id.value), QStringLiteral("no such article")};
    return std::move(**text);
}

Result<std::optional<ArticleSummary>> Neighbours::summary(ArticleId id)
{
    auto rows = m_engine.rows({id}, {});
    if (!rows) return rows.error();
    if (rows->empty()) return std::optional<ArticleSummary>();
    return std::optional(std::move(rows->front().summary));
}

Result<AlikeArticles> Neighbours::alike(ArticleId id, qint64 most, const Cancel& cancel)
{
    if (const auto text = textOf(m_articles, id); !text) return text.error();
    const auto others = m_engine.alike(id);
    if (!others) return others.error();
    AlikeArticles alike{{}, qint64(others->size())};
    TextShingles texts(m_articles);
    for (size_t place = 0; place < std::min(others->size(), MostCounted); ++place) {
        if (cancel.isRequested()) return cancelled();
        const ArticleId other = (*others)[place];
        const auto share = texts.likeness(quint32(id.value), quint32(other.value));
        if (!share) return share.error();
        auto found = summary(other);
        if (!found) return found.error();
        if (*found) alike.articles.push_back({std::move(**found), *share});
    }
    std::ranges::stable_sort(alike.articles, std::greater(), &AlikeArticle::share);
    if (qint64(alike.articles.size()) > most) alike.articles.resize(size_t(most));
    return alike;
}

Result<std::vector<RelatedArticle>> Neighbours::related(ArticleId id, qint64 most, const Cancel& cancel)
{
    const auto text = textOf(m_articles, id);
    if (!text) return text.error();
    const auto alike = m_engine.alike(id);
    if (!alike) return alike.error();
    IdSet candidates = m_engine.visible();
    candidates.remove(quint32(id.value));
    for (const ArticleId other : *alike) candidates.remove(quint32(other.value));
    auto nearest = wordsInCommon(*text, candidates, size_t(most) + Spare, cancel);
    if (!nearest) return nearest.error();
    std::vector<RelatedArticle> related;
    std::set<ArticleId> told;
    for (Related& one : *nearest) {
        if (qint64(related.size()) == most) break;
        // Of a group of near-duplicates, one is enough.
        if (told.count({one.article}) > 0) continue;
        const auto same = m_engine.alike({one.article});
        if (!same) return same.error();
        told.insert(same->begin(), same->end());
        auto found = summary({one.article});
        if (!found) return found.error();
        if (*found) related.push_back({std::move(**found), std::move(one.words)});
    }
    return related;
}

Result<std::vector<Related>> Neighbours::wordsInCommon(const QByteArray& text, const IdSet& candidates, size_t most,
                                                       const Cancel& cancel)
{
    const auto snapshot = Snapshot::take(m_index);
    if (!snapshot) return snapshot.error();
    if (const auto refreshed = m_postings.refresh(); !refreshed) return refreshed.error();
    return relatedTo(text, m_postings, candidates, most, cancel);
}

}  // namespace dateline::store
