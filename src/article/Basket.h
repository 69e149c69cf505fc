// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Passage.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>
#include <vector>

namespace dateline::inline article {

/// A named, ordered collection of passages.
struct Basket {
    qint64 id = 0;  ///< its own for ever; 0: none
    QString name = {};
    qint64 passages = 0;
    bool isCurrent = false;  ///< the one that passages go to unless another is named; at most one is

    bool operator==(const Basket&) const = default;
};
using Baskets = std::vector<Basket>;

/// One passage in a basket. The same passage may lie in a basket twice, and outlives its article.
struct BasketPassage {
    qint64 id = 0;  ///< its own for ever; 0: not kept yet
    ArticleId article = {};
    Passage passage = {};
    QString comment = {};
    QDateTime created = {};  ///< UTC

    bool operator==(const BasketPassage&) const = default;
};
using BasketPassages = std::vector<BasketPassage>;

/// Where passages go.
struct BasketPlace {
    qint64 basket = 0;         ///< 0: the current one
    qint64 before = 0;         ///< a passage of it; 0, or one that is gone: the end
    QString nameOfFirst = {};  ///< how the basket is called that is made where there is none
};

/// A passage with the article it is from.
struct BasketRow {
    BasketPassage passage;
    std::optional<ArticleSummary> article = {};  ///< none: its article is not in the library now

    bool operator==(const BasketRow&) const = default;
};

/// What a passage is to be: as it was, or none.
struct BasketPassageState {
    qint64 id = 0;
    std::optional<BasketPassage> passage = {};

    bool operator==(const BasketPassageState&) const = default;
};

/// The passages of a basket in their order.
struct BasketOrder {
    qint64 basket = 0;
    std::vector<qint64> passages = {};

    bool operator==(const BasketOrder&) const = default;
};

/// What a basket is to be called, or none.
struct BasketState {
    qint64 id = 0;
    std::optional<QString> name = {};

    bool operator==(const BasketState&) const = default;
};

/// What baskets are to be: what takes back a command, exactly. Opaque to whoever keeps it for an undo.
struct BasketStates {
    std::vector<BasketState> baskets = {};
    std::vector<BasketPassageState> passages = {};
    std::vector<BasketOrder> orders = {};
    std::optional<qint64> current = {};

    bool operator==(const BasketStates&) const = default;
};

/// What a command did to baskets.
struct Gathered {
    qint64 basket = 0;                  ///< that it was done to, or that passages went into
    std::vector<qint64> passages = {};  ///< that were added, moved, commented, removed or put back
    BasketStates before = {};           ///< what takes it back
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::Basket)
