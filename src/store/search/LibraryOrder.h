// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "article/Listing.h"
#include "base/Result.h"
#include "store/search/IdSet.h"

#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dateline::store {

class Connection;
struct KeptOrder;

/// The library newest first, in memory: (date key, id) descending, undated articles last. 16 bytes an article.
/// What is handed out never changes; following a commit makes a new order in linear time (5 ms a million).
class LibraryOrder final {
public:
    LibraryOrder();

    /// From the articles: 0.2 s a million.
    Result<void> load(Connection& articles);
    /// From what the index keeps and what was committed since: a tenth of that. Where that is no use, as above.
    Result<void> load(Connection& articles, Connection& index);
    /// Has the index keep the order, where it has changed by much since it last did. Within a transaction of the index
    /// and a snapshot of the articles.
    static Result<void> keep(Connection& articles, Connection& index);
    Result<void> follow(Connection& articles, const ChangeSet& change);

    const std::shared_ptr<const ArticleOrder>& newestFirst() const { return m_order; }
    /// True where the newest article has the highest id, and so on: as a library is that grew day by day.
    bool isById() const { return m_isById; }
    const IdSet& everything() const { return m_everything; }
    qint64 count() const { return qint64(m_keys.size()); }

    /// 0 where there is no article.
    quint32 highest() const { return m_order->positions.empty() ? 0 : quint32(m_order->positions.size() - 1); }
    /// Nothing for an undated article, and for none.
    std::optional<qint64> keyOf(quint32 id) const;
    /// The articles dated from ≤ key < to; a bound that is missing leaves that side open. Undated ones match none.
    IdSet dated(std::optional<qint64> from, std::optional<qint64> to) const;
    /// The ids of the set, newest first.
    std::vector<quint32> newestFirst(const IdSet& set) const;

private:
    static constexpr qint64 Undated = std::numeric_limits<qint64>::min();
    struct Entry {
        qint64 key;
        quint32 id;
    };
    using Entries = std::vector<Entry>;

    static bool isBefore(const Entry& left, const Entry& right);
    static Result<bool> isSound(Connection& articles, const KeptOrder& kept);
    Result<bool> loadKept(Connection& articles, Connection& index);
    static Result<Entries> entriesOf(Connection& articles, const ArticleIds& ids);
    void keepWithout(const IdSet& gone, const Entries& added);
    void take(std::vector<quint32> ids, std::vector<qint64> keys);

    std::shared_ptr<const ArticleOrder> m_order;
    std::vector<qint64> m_keys;  // by position
    IdSet m_everything;
    bool m_isById = true;
};

}  // namespace dateline::store
