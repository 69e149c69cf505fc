// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SequenceDiff.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

// Differences that a search for a middle goes through before it gives up: 2 × 256² steps.
constexpr qint32 MostDifferences = 256;
// Shorter stretches are compared as they are: the shortest script is the best one there.
constexpr qint32 ParterFrom = 1024;
constexpr int DeepestParting = 8;

using Sequence = std::span<const quint64>;
using Places = std::vector<std::pair<qint32, qint32>>;

qint32 lengthOf(Sequence sequence)
{
    return static_cast<qint32>(sequence.size());
}

Sequence part(Sequence sequence, qint32 from, qint32 to)
{
    return sequence.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
}

// The elements that occur once, with their places, by element.
std::vector<std::pair<quint64, qint32>> singles(Sequence sequence)
{
    std::vector<std::pair<quint64, qint32>> all;
    all.reserve(sequence.size());
    for (qint32 at = 0; at < lengthOf(sequence); ++at) all.emplace_back(sequence[static_cast<std::size_t>(at)], at);
    std::sort(all.begin(), all.end());
    std::vector<std::pair<quint64, qint32>> once;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const bool asBefore = at > 0 && all[at - 1].first == all[at].first;
        const bool asNext = at + 1 < all.size() && all[at + 1].first == all[at].first;
        if (!asBefore && !asNext) once.push_back(all[at]);
    }
    return once;
}

// The longest run of pairs, sorted by the first place, whose second places ascend.
Places longestAscending(const Places& pairs)
{
    std::vector<std::size_t> ends;  // of the runs of each length, that with the least end
    std::vector<std::size_t> previous(pairs.size(), pairs.size());
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const auto end = std::lower_bound(ends.begin(), ends.end(), pairs[at].second,
                                          [&](std::size_t known, qint32 place) { return pairs[known].second < place; });
        if (end != ends.begin()) previous[at] = *(end - 1);
        if (end == ends.end())
            ends.push_back(at);
        else
            *end = at;
    }
    Places run;
    for (std::size_t at = ends.empty() ? pairs.size() : ends.back(); at < pairs.size(); at = previous[at])
        run.push_back(pairs[at]);
    std::reverse(run.begin(), run.end());
    return run;
}

Places anchors(Sequence before, Sequence after)
{
    const auto left = singles(before);
    const auto right = singles(after);
    Places pairs;
    for (auto a = left.begin(), b = right.begin(); a != left.end() && b != right.end();) {
        if (a->first == b->first)
            pairs.emplace_back((a++)->second, (b++)->second);
        else
            a->first < b->first ? ++a : ++b;
    }
    std::sort(pairs.begin(), pairs.end());
    return longestAscending(pairs);
}

// One direction of the search for the middle: the furthest places on each diagonal, after so many differences.
class Frontier final {
public:
    Frontier(Sequence before, Sequence after, bool isForward, qint32 limit)
        : m_before(before),
          m_after(after),
          m_isForward(isForward),
          m_limit(limit),
          m_furthest(2 * std::size_t(limit) + 3, -1)
    {
        furthest(1) = 0;
    }

    qint32& furthest(qint32 diagonal) { return m_furthest[static_cast<std::size_t>(qint64(diagonal) + m_limit + 1)]; }

    /// Calls `take` with each diagonal that is reached and its place, until that answers true.
    template <typename Take>
    bool advance(qint32 differences, Take&& take)
    {
        const qint32 n = lengthOf(m_before);
        const qint32 m = lengthOf(m_after);
        for (qint32 k = -differences + m_low; k <= differences - m_high; k += 2) {
            const bool down = k == -differences || (k != differences && furthest(k - 1) < furthest(k + 1));
            qint32 x = down ? furthest(k + 1) : furthest(k - 1) + 1;
            while (x < n && x - k < m && isSame(x, x - k)) ++x;
            furthest(k) = x;
            if (x > n)
                m_high += 2;
            else if (x - k > m)
                m_low += 2;
            else if (take(k, x))
                return true;
        }
        return false;
    }

private:
    bool isSame(qint32 x, qint32 y) const
    {
        const auto at = [this](Sequence s, qint32 i) { return s[std::size_t(m_isForward ? i : lengthOf(s) - 1 - i)]; };
        return at(m_before, x) == at(m_after, y);
    }

    Sequence m_before;
    Sequence m_after;
    bool m_isForward;
    qint32 m_limit;
    qint32 m_low = 0;  // diagonals that have left the table, below and above
    qint32 m_high = 0;
    std::vector<qint32> m_furthest;
};

// A point through which a shortest script goes, or at least a short one.
std::pair<qint32, qint32> middleOf(Sequence before, Sequence after)
{
    const qint32 n = lengthOf(before);
    const qint32 m = lengthOf(after);
    const qint32 delta = n - m;
    const qint32 limit = std::min((n + m + 1) / 2, MostDifferences);
    Frontier forward(before, after, true, limit);
    Frontier backward(before, after, false, limit);
    std::pair<qint32, qint32> middle(0, 0);
    const auto meets = [&](Frontier& other, qint32 differences, qint32 k, qint32 x) {
        const qint32 across = delta - k;
        return std::abs(across) <= differences && other.furthest(across) >= 0 && x + other.furthest(across) >= n;
    };
    for (qint32 d = 0; d <= limit; ++d) {
        std::pair<qint32, qint32> furthest(0, 0);
        const bool met = forward.advance(d, [&](qint32 k, qint32 x) {
            if (2 * x - k > furthest.first + furthest.second) furthest = {x, x - k};
            middle = {x, x - k};
            return delta % 2 != 0 && meets(backward, d - 1, k, x);
        });
        if (met) return middle;
        if (d == limit) return furthest;
        const bool metBackward = backward.advance(d, [&](qint32 k, qint32 x) {
            middle = {n - x, m - (x - k)};
            return delta % 2 == 0 && meets(forward, d, k, x);
        });
        if (metBackward) return middle;
    }
    return middle;
}

class Comparison final {
public:
    void compare(Sequence before, Sequence after, std::pair<qint32, qint32> at, int depth)
    {
        while (!before.empty() && !after.empty() && before.front() == after.front()) {
            m_places.push_back(at);
            step(before, after, at, {1, 1});
        }
        Places behind;
        while (!before.empty() && !after.empty() && before.back() == after.back()) {
            before = before.first(before.size() - 1);
            after = after.first(after.size() - 1);
            behind.emplace_back(at.first + lengthOf(before), at.second + lengthOf(after));
        }
        compareMiddles(before, after, at, depth);
        m_places.insert(m_places.end(), behind.rbegin(), behind.rend());
    }

    Places take() { return std::move(m_places); }

private:
    static void step(Sequence& before, Sequence& after, std::pair<qint32, qint32>& at, std::pair<qint32, qint32> by)
    {
        before = before.subspan(static_cast<std::size_t>(by.first));
        after = after.subspan(static_cast<std::size_t>(by.second));
        at = {at.first + by.first, at.second + by.second};
    }

    // They begin and end otherwise.
    void compareMiddles(Sequence before, Sequence after, std::pair<qint32, qint32> at, int depth)
    {
        if (before.empty() || after.empty()) return;
        if (before.size() == 1 || after.size() == 1) return compareOne(before, after, at);
        const bool isLong = lengthOf(before) + lengthOf(after) > ParterFrom;
        const Places parting = isLong && depth < DeepestParting ? anchors(before, after) : Places();
        if (!parting.empty()) return compareBetween(parting, before, after, at, depth);
        const std::pair<qint32, qint32> middle = middleOf(before, after);
        compare(part(before, 0, middle.first), part(after, 0, middle.second), at, DeepestParting);
        step(before, after, at, middle);
        compare(before, after, at, DeepestParting);
    }

    void compareOne(Sequence before, Sequence after, std::pair<qint32, qint32> at)
    {
        const auto found = std::find_first_of(before.begin(), before.end(), after.begin(), after.end());
        if (found == before.end()) return;
        const auto other = std::find(after.begin(), after.end(), *found);
        m_places.emplace_back(at.first + qint32(found - before.begin()), at.second + qint32(other - after.begin()));
    }

    void compareBetween(const Places& parting, Sequence before, Sequence after, std::pair<qint32, qint32> at, int depth)
    {
        std::pair<qint32, qint32> from(0, 0);
        for (const auto& place : parting) {
            compare(part(before, from.first, place.first), part(after, from.second, place.second),
                    {at.first + from.first, at.second + from.second}, depth + 1);
            m_places.emplace_back(at.first + place.first, at.second + place.second);
            from = {place.first + 1, place.second + 1};
        }
        compare(part(before, from.first, lengthOf(before)), part(after, from.second, lengthOf(after)),
                {at.first + from.first, at.second + from.second}, depth + 1);
    }

    Places m_places;
};

// The elements that the other sequence has too, and where they were: what it has not can be the same as nothing.
struct Shared {
    Shared(Sequence sequence, Sequence other)
    {
        std::vector<quint64> known(other.begin(), other.end());
        std::sort(known.begin(), known.end());
        for (qint32 at = 0; at < lengthOf(sequence); ++at) {
            const quint64 element = sequence[static_cast<std::size_t>(at)];
            if (!std::binary_search(known.begin(), known.end(), element)) continue;
            elements.push_back(element);
            places.push_back(at);
        }
    }

    std::vector<quint64> elements;
    std::vector<qint32> places;
};

}  // namespace

std::vector<std::pair<qint32, qint32>> commonPlaces(std::span<const quint64> before, std::span<const quint64> after)
{
    const Shared left(before, after);
    const Shared right(after, before);
    Comparison comparison;
    comparison.compare(left.elements, right.elements, {0, 0}, 0);
    Places places = comparison.take();
    for (auto& [a, b] : places) {
        a = left.places[static_cast<std::size_t>(a)];
        b = right.places[static_cast<std::size_t>(b)];
    }
    return places;
}

}  // namespace dateline::analysis
