// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/ReviewSets.h"

#include "store/Connection.h"
#include "store/reviewing/Reviews.h"
#include "store/search/ValueMatch.h"
#include "text/Folding.h"

namespace dateline::store {

static constexpr Verdict Verdicts[] = {Verdict::Seen, Verdict::Relevant, Verdict::Rejected};

static bool isVerdict(qint64 number)
{
    return number >= int(Verdict::Seen) && number <= int(Verdict::Rejected);
}

IdSet ReviewSets::Sets::all() const
{
    IdSet all;
    for (const IdSet& each : judged) all |= each;
    return all;
}

Result<void> ReviewSets::load(Connection& reader)
{
    const auto reviews = readReviews(reader);
    if (!reviews) return reviews.error();
    std::map<qint64, std::array<std::vector<quint32>, 3>> read;
    Statement rows = reader.statement("reviews/all-verdicts");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        if (isVerdict(rows.integer(2)))
            read[rows.integer(0)][size_t(rows.integer(2)) - 1].push_back(quint32(rows.integer(1)));
    }
    m_reviews.clear();
    for (const Review& review : *reviews) {
        Sets& sets = m_reviews[review.id];
        sets.name = review.name;
        for (const Verdict verdict : Verdicts)
            sets[verdict] = IdSet::of(std::move(read[review.id][size_t(verdict) - 1]));
    }
    return {};
}

Result<void> ReviewSets::follow(Connection& reader, const ArticleIds& ids)
{
    Statement rows = reader.statement("reviews/verdicts-on");
    for (const ArticleId id : ids) {
        for (auto& [review, sets] : m_reviews)
            for (IdSet& set : sets.judged) set.remove(quint32(id.value));
        rows.bind(1, id.value);
        for (;;) {
            const auto row = rows.step();
            if (!row) return row.error();
            if (!*row) break;
            const auto sets = m_reviews.find(rows.integer(0));
            if (sets != m_reviews.end() && isVerdict(rows.integer(1)))
                sets->second[Verdict(rows.integer(1))].add(quint32(id.value));
        }
        rows.reset();
    }
    return {};
}

IdSet ReviewSets::judged(Verdict verdict) const
{
    IdSet all;
    for (const auto& [review, sets] : m_reviews) all |= sets[verdict];
    return all;
}

IdSet ReviewSets::judged() const
{
    IdSet all;
    for (const auto& [review, sets] : m_reviews) all |= sets.all();
    return all;
}

IdSet ReviewSets::inReviews(const Clause& clause) const
{
    const ValueMatch match(clause);
    IdSet found;
    for (const auto& [review, sets] : m_reviews)
        if (match.holds(sets.name.toStdString(), text::foldedName(sets.name).toStdString())) found |= sets.all();
    return found;
}

IdSet ReviewSets::judgedIn(qint64 review) const
{
    const auto found = m_reviews.find(review);
    return found == m_reviews.end() ? IdSet() : found->second.all();
}

ReviewTally ReviewSets::tally(qint64 review) const
{
    const auto found = m_reviews.find(review);
    if (found == m_reviews.end()) return {};
    const auto count = [&](Verdict verdict) { return found->second[verdict].count(); };
    return {count(Verdict::Seen), count(Verdict::Relevant), count(Verdict::Rejected)};
}

ReviewTally ReviewSets::tally(qint64 review, const std::function<bool(ArticleId)>& isCounted) const
{
    const auto found = m_reviews.find(review);
    if (found == m_reviews.end()) return {};
    const auto count = [&](Verdict verdict) {
        const std::vector<quint32> ids = found->second[verdict].ids();
        return std::ranges::count_if(ids, [&](quint32 id) { return isCounted(ArticleId{id}); });
    };
    return {count(Verdict::Seen), count(Verdict::Relevant), count(Verdict::Rejected)};
}

std::vector<ReviewVerdict> ReviewSets::of(quint32 id) const
{
    std::vector<ReviewVerdict> verdicts;
    for (const auto& [review, sets] : m_reviews)
        for (const Verdict verdict : Verdicts)
            if (sets[verdict].contains(id)) verdicts.push_back({review, verdict});
    return verdicts;
}

}  // namespace dateline::store
