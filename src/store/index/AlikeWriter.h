// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/index/AlikePairs.h"

#include <span>
#include <vector>

namespace dateline::store {

class Connection;

/// Puts articles that say nearly the same into one group: those that share at least LeastLikeness of their five-word
/// shingles, and those that are joined by such. Bands name the candidates, signatures rule out most of them, the texts
/// decide. What is done for one article is bounded, however many are like it. Within a transaction of `index`.
class AlikeWriter final {
public:
    static constexpr double LeastLikeness = 0.7;

    /// The texts are read from `articles`, which may be read-only.
    AlikeWriter(Connection& articles, Connection& index) : m_articles(articles), m_index(index) {}

    /// Articles that are gone, or whose text is another now: out of their groups. What is left of a group may hang
    /// together no more, and is grouped anew by the next group().
    Result<void> leave(std::span<const qint64> articles);
    /// An article that is being indexed.
    void take(quint32 article, const analysis::Signature& signature) { m_taken.push_back({article, signature}); }
    /// Groups those that were taken; their postings are written. Ids ascend between two calls.
    Result<void> group(const Cancel& cancel);
    /// Articles that were joined to others since the last call, ascending.
    std::vector<quint32> takeJoined();
    /// Of a step that failed.
    void forget();
    Result<void> empty();

private:
    struct Candidate {
        AlikePair pair;
        double estimate = 0;
    };

    Result<void> disband(qint64 cluster);
    Result<void> takeLoose();
    Result<void> keepSignatures(size_t count);
    Result<std::vector<Candidate>> candidates(const Cancel& cancel);
    Result<void> join(const std::vector<Candidate>& candidates, const Cancel& cancel);
    Result<qint64> clusterOf(quint32 article);
    Result<void> unite(const AlikePair& pair, qint64 earlier, qint64 later);
    Result<void> put(quint32 article, qint64 cluster);

    Connection& m_articles;
    Connection& m_index;
    std::vector<SignedArticle> m_taken;
    std::vector<quint32> m_loose;
    std::vector<quint32> m_joined;
};

}  // namespace dateline::store
