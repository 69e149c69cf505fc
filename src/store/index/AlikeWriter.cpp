// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/AlikeWriter.h"

#include "store/Connection.h"
#include "store/index/SignaturePieces.h"
#include "store/index/TextShingles.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline::store {

// Of the pairs of Jaccard 0.7 and more in Reuters-21578 none is estimated at less (of those of just 0.7, a twenty-fifth
// may be). At 0.5 a million remixed stories, which share paragraphs without being alike, take a sixth longer to index.
static constexpr double LeastEstimate = 0.56;
// Texts that are read for one article; of one group, one is enough.
static constexpr int MostCounted = 8;
// A larger group stays as it is when one leaves it.
static constexpr qint64 MostDisbanded = 64;

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

void AlikeWriter::forget()
{
    m_taken.clear();
    m_loose.clear();
    m_joined.clear();
}

std::vector<quint32> AlikeWriter::takeJoined()
{
    std::ranges::sort(m_joined);
    m_joined.erase(std::unique(m_joined.begin(), m_joined.end()), m_joined.end());
    return std::exchange(m_joined, {});
}

Result<void> AlikeWriter::empty()
{
    forget();
    if (auto done = m_index.statement("alike/empty").run(); !done) return done;
    return m_index.statement("alike/empty-signatures").run();
}

// 0: in none.
Result<qint64> AlikeWriter::clusterOf(quint32 article)
{
    Statement find = m_index.statement("alike/cluster-of");
    const auto row = find.bind(1, qint64(article)).step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

Result<void> AlikeWriter::leave(std::span<const qint64> articles)
{
    std::vector<qint64> clusters;
    for (const qint64 article : articles) {
        const auto cluster = clusterOf(quint32(article));
        if (!cluster) return cluster.error();
        if (*cluster == 0) continue;
        if (auto left = m_index.statement("alike/leave").bind(1, article).run(); !left) return left;
        clusters.push_back(*cluster);
    }
    std::ranges::sort(clusters);
    clusters.erase(std::unique(clusters.begin(), clusters.end()), clusters.end());
    for (const qint64 cluster : clusters)
        if (auto done = disband(cluster); !done) return done;
    return {};
}

Result<void> AlikeWriter::disband(qint64 cluster)
{
    std::vector<quint32> members;
    {
        Statement rows = m_index.statement("alike/members");
        rows.bind(1, cluster).bind(2, MostDisbanded + 1);
        for (;;) {
            const auto row = rows.step();
            if (!row) return row.error();
            if (!*row) break;
            members.push_back(quint32(rows.integer(0)));
        }
    }
    if (qint64(members.size()) > MostDisbanded) return {};
    m_loose.insert(m_loose.end(), members.begin(), members.end());
    return m_index.statement("alike/dissolve").bind(1, cluster).run();
}

Result<void> AlikeWriter::keepSignatures(size_t count)
{
    SignaturePieces pieces(m_index);
    for (size_t at = 0; at < count; ++at)
        if (auto put = pieces.put(m_taken[at].id, m_taken[at].signature); !put) return put;
    return pieces.flush();
}

Result<void> AlikeWriter::takeLoose()
{
    if (m_loose.empty()) return {};
    SignaturePieces pieces(m_index);
    for (const quint32 article : m_loose) {
        const auto signature = pieces.find(article);
        if (!signature) return signature.error();
        take(article, *signature);
    }
    m_loose.clear();
    std::ranges::sort(m_taken, {}, &SignedArticle::id);
    const auto isSame = [](const SignedArticle& left, const SignedArticle& right) { return left.id == right.id; };
    m_taken.erase(std::unique(m_taken.begin(), m_taken.end(), isSame), m_taken.end());
    return {};
}

Result<void> AlikeWriter::group(const Cancel& cancel)
{
    if (m_taken.empty() && m_loose.empty()) return {};
    if (auto kept = keepSignatures(m_taken.size()); !kept) return kept;
    if (auto taken = takeLoose(); !taken) return taken;
    const auto found = candidates(cancel);
    if (!found) return found.error();
    m_taken.clear();
    return join(*found, cancel);
}

Result<std::vector<AlikeWriter::Candidate>> AlikeWriter::candidates(const Cancel& cancel)
{
    const auto pairs = alikePairs(m_index, m_taken, cancel);
    if (!pairs) return pairs.error();
    SignaturePieces earlier(m_index), later(m_index);
    std::vector<Candidate> found;
    for (const AlikePair& pair : *pairs) {
        const auto ours = earlier.find(pair.earlier);
        if (!ours) return ours.error();
        const auto taken = std::ranges::lower_bound(m_taken, pair.later, {}, &SignedArticle::id);
        const bool isTaken = taken != m_taken.end() && taken->id == pair.later;
        const auto theirs = isTaken ? Result<analysis::Signature>(taken->signature) : later.find(pair.later);
        if (!theirs) return theirs.error();
        const double estimated = analysis::estimate(*ours, *theirs);
        if (estimated >= LeastEstimate) found.push_back({pair, estimated});
    }
    // The likeliest of each first.
    std::ranges::sort(found, {},
                      [](const Candidate& one) { return std::tuple(one.pair.later, -one.estimate, one.pair.earlier); });
    return found;
}

Result<void> AlikeWriter::join(const std::vector<Candidate>& candidates, const Cancel& cancel)
{
    TextShingles texts(m_articles);
    quint32 article = 0;
    int counted = 0;
    for (const Candidate& candidate : candidates) {
        if (cancel.isRequested()) return cancelled();
        if (std::exchange(article, candidate.pair.later) != candidate.pair.later) counted = 0;
        if (counted == MostCounted) continue;
        const auto earlier = clusterOf(candidate.pair.earlier);
        if (!earlier) return earlier.error();
        const auto later = clusterOf(candidate.pair.later);
        if (!later) return later.error();
        if (*earlier != 0 && *earlier == *later) continue;
        const auto likeness = texts.likeness(candidate.pair.earlier, candidate.pair.later);
        if (!likeness) return likeness.error();
        ++counted;
        if (*likeness < LeastLikeness) continue;
        if (auto united = unite(candidate.pair, *earlier, *later); !united) return united;
    }
    return {};
}

Result<void> AlikeWriter::put(quint32 article, qint64 cluster)
{
    return m_index.statement("alike/join").bind(1, qint64(article)).bind(2, cluster).run();
}

Result<void> AlikeWriter::unite(const AlikePair& pair, qint64 earlier, qint64 later)
{
    m_joined.insert(m_joined.end(), {pair.earlier, pair.later});
    if (earlier != 0 && later != 0)
        return m_index.statement("alike/merge")
            .bind(1, std::max(earlier, later))
            .bind(2, std::min(earlier, later))
            .run();
    if (earlier != 0) return put(pair.later, earlier);
    if (later != 0) return put(pair.earlier, later);
    qint64 cluster = 0;
    {
        Statement last = m_index.statement("alike/last-cluster");
        const auto row = last.step();
        if (!row) return row.error();
        cluster = last.integer(0) + 1;
    }
    if (auto done = put(pair.earlier, cluster); !done) return done;
    return put(pair.later, cluster);
}

}  // namespace dateline::store
