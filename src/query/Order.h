// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dateline::query {

/// Kept by number in settings and sessions: new ones go to the end.
enum class SortKey { Newest, Oldest, Relevance, Headline, Source, Words, Place, Byline, Language };

/// In which order articles stand: by at most three keys, the first counting most. What is equal in all of them stands
/// newest first, and what lacks a key stands last, whichever way the key runs. Relevance stands alone.
class Order final {
public:
    /// A key and its way. By itself a text runs from A to Z, and the longest article comes first. Dates have two keys
    /// of their own, and never run backwards.
    struct Step {
        SortKey key = SortKey::Newest;
        bool isReversed = false;

        bool operator==(const Step&) const = default;
    };
    static constexpr size_t MostSteps = 3;

    Order() : Order(SortKey::Newest) {}
    Order(SortKey key) : m_steps{Step{key, false}} {}  // a key is an order: NOLINT(google-explicit-constructor)
    /// The first three that say something new; none of them: newest first.
    static Order of(const std::vector<Step>& steps);
    /// As written behind `sort:`: `source,-words`. Nothing where that is no order.
    static std::optional<Order> from(const QString& text);

    const std::vector<Step>& steps() const { return m_steps; }
    /// Days follow one another.
    bool isByDate() const { return m_steps.front().key <= SortKey::Oldest; }
    QString text() const;  ///< what from() reads
    /// The place among the steps, from 0; oldest and newest are one. Nothing where it is not sorted by this.
    std::optional<size_t> placeOf(SortKey key) const;

    /// By this key alone; by it already: the other way round.
    Order sortedBy(SortKey key) const;
    /// By this key among those that are equal so far; by it already: the other way round. A fourth takes the place of
    /// the third.
    Order thenBy(SortKey key) const;

    bool operator==(const Order&) const = default;

private:
    std::vector<Step> m_steps;
};

/// The same, run the other way.
Order::Step reversed(Order::Step step);

/// Every key as it is written, in the order of SortKey.
const std::vector<QString>& sortWords();

}  // namespace dateline::query
