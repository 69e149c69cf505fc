// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>
#include <vector>

namespace dateline::inline article {

/// An article's number: positive, below 2^53, given in order of arrival, the article's own for ever. 0 is no article.
struct ArticleId {
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    auto operator<=>(const ArticleId&) const = default;
};

inline size_t qHash(ArticleId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Ids in the order that matters to whoever made the list.
using ArticleIds = std::vector<ArticleId>;

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::ArticleId)
