// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/UnitDiff.h"

#include "analysis/SequenceDiff.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

using Units = std::span<const Unit>;
using Places = std::vector<std::pair<qint32, qint32>>;

// An equality of so few words is chance between changes of so many times as many.
constexpr int MostByChance = 6;  // half words
constexpr int ChangedAround = 3;
constexpr int ChangedAroundSigns = 4;  // half words on each side of punctuation alone
// Less in common than this share of the words, and a text was written anew.
constexpr int LeastInCommon = 8;  // one of so many

std::vector<quint64> letters(Units units)
{
    std::vector<quint64> letters;
    letters.reserve(units.size());
    for (const Unit& unit : units) letters.push_back(unit.exact);
    return letters;
}

const Unit& unitAt(Units units, qint32 at)
{
    return units[static_cast<std::size_t>(at)];
}

// In half words: a character of Chinese or Thai is about half of one.
int weightOf(Units units, qint32 from, qint32 to)
{
    int weight = 0;
    for (qint32 at = from; at < to; ++at)
        weight += unitAt(units, at).kind == Unit::Kind::Word ? 2 : unitAt(units, at).isWord() ? 1 : 0;
    return weight;
}

// A stretch of pairs that follow each other on both sides.
struct Run {
    qint32 before = 0;
    qint32 after = 0;
    qint32 length = 0;
};

std::vector<Run> runsOf(const Places& places)
{
    std::vector<Run> runs;
    for (const auto& [before, after] : places) {
        const bool goesOn = !runs.empty() && runs.back().before + runs.back().length == before &&
                            runs.back().after + runs.back().length == after;
        if (goesOn)
            ++runs.back().length;
        else
            runs.push_back({before, after, 1});
    }
    return runs;
}

class Cleaning final {
public:
    Cleaning(Units before, Units after, const Places& places) : m_before(before), m_after(after), m_runs(runsOf(places))
    {
    }

    Places cleaned()
    {
        dropChance();
        if (isWrittenAnew()) return {};
        Places places;
        for (const Run& run : m_runs)
            for (qint32 at = 0; at < run.length; ++at) places.emplace_back(run.before + at, run.after + at);
        return places;
    }

private:
    // Of the longer side: what stands between two runs.
    int gapBehind(const Run& run, const Run* next) const
    {
        const qint32 before = next ? next->before : qint32(m_before.size());
        const qint32 after = next ? next->after : qint32(m_after.size());
        return std::max(weightOf(m_before, run.before + run.length, before),
                        weightOf(m_after, run.after + run.length, after));
    }

    bool isChance(const Run& run, int left, int right) const
    {
        const int weight = weightOf(m_before, run.before, run.before + run.length);
        const int around = std::min(left, right);
        if (weight == 0) return around >= ChangedAroundSigns;
        return weight <= MostByChance && around >= ChangedAround * weight;
    }

    void dropChance()
    {
        std::vector<Run> kept;
        const Run start;
        for (std::size_t at = 0; at < m_runs.size(); ++at) {
            const Run* next = at + 1 < m_runs.size() ? &m_runs[at + 1] : nullptr;
            const int left = gapBehind(kept.empty() ? start : kept.back(), &m_runs[at]);
            if (!isChance(m_runs[at], left, gapBehind(m_runs[at], next))) kept.push_back(m_runs[at]);
        }
        m_runs = std::move(kept);
    }

    bool isWrittenAnew() const
    {
        int common = 0;
        for (const Run& run : m_runs) common += weightOf(m_before, run.before, run.before + run.length);
        const int all =
            std::min(weightOf(m_before, 0, qint32(m_before.size())), weightOf(m_after, 0, qint32(m_after.size())));
        return common > 0 && common * LeastInCommon < all;
    }

    Units m_before;
    Units m_after;
    std::vector<Run> m_runs;
};

// How well a stretch may begin behind a unit.
int borderBehind(Units units, qint32 at)
{
    if (at < 0 || unitAt(units, at).endsParagraph) return 3;
    return unitAt(units, at).kind == Unit::Kind::Sign ? 1 : 0;
}

// Moves what one side alone has, `[from, to)` before pair `next`, to where it begins best; equal units pass through it.
// `own` says which side of a pair that is.
template <typename Own>
void slide(Units units, Places& places, std::size_t next, Own&& own)
{
    const auto sameAs = [&](qint32 a, qint32 b) { return unitAt(units, a).exact == unitAt(units, b).exact; };
    qint32 from = next > 0 ? own(places[next - 1]) + 1 : 0;
    qint32 to = next < places.size() ? own(places[next]) : qint32(units.size());
    int best = borderBehind(units, from - 1);
    std::size_t shift = 0;
    for (std::size_t moved = 1; moved <= next && sameAs(from - qint32(moved), to - qint32(moved)); ++moved) {
        if (own(places[next - moved]) != from - qint32(moved)) break;
        const int border = borderBehind(units, from - qint32(moved) - 1);
        if (border <= best) continue;
        best = border;
        shift = moved;
    }
    for (std::size_t moved = 1; moved <= shift; ++moved) own(places[next - moved]) = to - qint32(moved);
}

void slideAll(Units before, Units after, Places& places)
{
    for (std::size_t next = 1; next <= places.size(); ++next) {
        const auto& last = places[next - 1];
        const qint32 toBefore = next < places.size() ? places[next].first : qint32(before.size());
        const qint32 toAfter = next < places.size() ? places[next].second : qint32(after.size());
        const bool isRemoved = toBefore > last.first + 1;
        const bool isAdded = toAfter > last.second + 1;
        if (isRemoved && !isAdded)
            slide(
                before, places, next, [](auto& place) -> auto& { return place.first; });
        if (isAdded && !isRemoved)
            slide(
                after, places, next, [](auto& place) -> auto& { return place.second; });
    }
}

}  // namespace

std::vector<std::pair<qint32, qint32>> commonUnits(std::span<const Unit> before, std::span<const Unit> after)
{
    Places places = commonPlaces(letters(before), letters(after));
    places = Cleaning(before, after, places).cleaned();
    slideAll(before, after, places);
    return places;
}

}  // namespace dateline::analysis
