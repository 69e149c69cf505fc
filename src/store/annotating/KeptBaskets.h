// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"
#include "base/Result.h"
#include "store/annotating/KeptPassages.h"

#include <optional>
#include <vector>

namespace dateline::store {

class Connection;

/// By name; one at most is the current one.
Result<Baskets> keptBaskets(Connection& reader);
/// 0: none.
Result<qint64> currentBasket(Connection& reader);

/// A passage of a basket as reader.db keeps it. Its own `passage` and `article` are not filled in.
struct KeptBasketPassage {
    BasketPassage item = {};
    KeptPassage passage = {};

    /// The whole of it.
    BasketPassage told() const;
};

/// In their order.
Result<std::vector<KeptBasketPassage>> keptBasketPassages(Connection& reader, qint64 basket);

/// Changes baskets within one transaction of reader.db, and notes what takes it back.
class BasketEdit final {
public:
    explicit BasketEdit(Connection& reader) : m_reader(reader) {}

    /// Gives a basket its name; id 0, or one that is gone: makes it. Answers its id. AlreadyThere: another one has the
    /// name. WrongUsage: no name.
    Result<qint64> name(qint64 basket, const QString& name);
    /// With what lies in it.
    Result<void> forget(qint64 basket);
    Result<void> makeCurrent(qint64 basket);
    Result<std::optional<qint64>> named(const QString& name);
    Result<bool> isThere(qint64 basket);

    /// Its passages in their order. Must be asked for before one of them is put, taken or moved.
    Result<std::vector<qint64>> order(qint64 basket);
    /// Has these stand in the basket in this order, wherever they stood, and those of it that are not among them behind
    /// them. What is gone is passed over.
    Result<void> setOrder(qint64 basket, const std::vector<qint64>& passages);
    /// Which basket it is in; none where it is gone.
    Result<std::optional<qint64>> basketOf(qint64 passage);

    Result<std::optional<KeptBasketPassage>> kept(qint64 passage);
    /// Under its id, or one that it is given; in no basket until an order names it. Answers its id.
    Result<qint64> put(const KeptBasketPassage& kept);
    Result<void> take(qint64 passage);
    Result<void> takeAll(qint64 basket);

    const BasketStates& before() const { return m_before; }
    /// Articles of passages that are otherwise than before; not in order, and some twice.
    const ArticleIds& articles() const { return m_articles; }
    /// True where a basket was made, renamed, forgotten or made the current one.
    bool hasChangedBaskets() const { return !m_before.baskets.empty() || m_before.current; }

private:
    struct Placed {
        qint64 passage = 0;
        ArticleId article = {};
        std::optional<qint64> place = {};
    };
    Result<std::vector<Placed>> placed(qint64 basket);
    Result<std::optional<Placed>> placeOf(qint64 passage);
    Result<std::vector<Placed>> wanted(qint64 basket, const std::vector<qint64>& passages);

    Connection& m_reader;
    BasketStates m_before;
    ArticleIds m_articles;
};

}  // namespace dateline::store
