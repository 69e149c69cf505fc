// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dateline::inline article {

/// The whole library in one order: ids by position, and each id's position. Made by the store, shared by listings,
/// never changed once made.
struct ArticleOrder {
    static constexpr quint32 Nowhere = 0xffffffff;

    std::vector<quint32> ids;        ///< by position; ids above 2^32 - 2 do not fit in memory's tables
    std::vector<quint32> positions;  ///< by id; Nowhere where there is no such article
};

/// The articles of a result, in order, without loading them: a set of positions in an order, with rank and select.
/// Copies are cheap and share; safe to read from any thread.
class Listing final {
public:
    Listing() = default;
    /// Every article of the order; `isReversed` runs it backwards.
    static Listing all(std::shared_ptr<const ArticleOrder> order, bool isReversed = false);
    /// The articles whose position's bit is set: bit p of `bits[p / 64]`.
    static Listing some(std::shared_ptr<const ArticleOrder> order, std::vector<quint64> bits, bool isReversed = false);
    /// The articles whose id's bit is set, by id.
    static Listing byId(std::vector<quint64> bits, bool isDescending);
    /// These first, then the other listing's, which has none of them.
    static Listing headed(ArticleIds head, Listing rest);

    qint64 count() const { return m_count; }
    /// The article at a row, 0 ≤ row < count().
    ArticleId at(qint64 row) const;
    /// Rows from..from+length-1, cut at the ends.
    ArticleIds page(qint64 from, qint64 length) const;
    std::optional<qint64> rowOf(ArticleId id) const;
    /// The first row from that one on whose article is wanted; nothing where none is. Some 10 ns a row.
    std::optional<qint64> firstRow(qint64 from, const std::function<bool(ArticleId)>& isWanted) const;
    bool contains(ArticleId id) const { return rowOf(id).has_value(); }

    /// True for copies of one another; listings that were made apart differ, whatever they hold.
    bool operator==(const Listing&) const = default;

private:
    void takeBits(std::vector<quint64> bits);
    qint64 select(qint64 rank) const;  // position of the rank-th set bit
    qint64 rank(qint64 position) const;
    qint64 next(qint64 position) const;  // the set bit of the row after; out of bounds behind the last
    ArticleId idAt(qint64 position) const;
    std::optional<qint64> positionOf(ArticleId id) const;

    std::shared_ptr<const ArticleIds> m_head;              // null: none
    std::shared_ptr<const ArticleOrder> m_order;           // null: positions are ids
    std::shared_ptr<const std::vector<quint64>> m_bits;    // null: every position
    std::shared_ptr<const std::vector<quint32>> m_before;  // set bits before each block of 512
    qint64 m_count = 0;
    bool m_isReversed = false;
};

}  // namespace dateline::inline article
