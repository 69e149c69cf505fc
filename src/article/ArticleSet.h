// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"

#include <vector>

namespace dateline::inline article {

/// Articles without an order, at two bytes each: what a command changed, to be taken back exactly. A value.
class ArticleSet final {
public:
    ArticleSet() = default;
    /// Ids in any order, also twice; what is no id is left out.
    static ArticleSet of(ArticleIds ids);

    void add(ArticleIds ids);
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    bool contains(ArticleId id) const;
    ArticleIds ids() const;  ///< ascending
    /// The first ids, ascending, that are greater than this one.
    ArticleIds after(ArticleId id, qint64 most) const;

    bool operator==(const ArticleSet&) const = default;

private:
    // Ids of one id >> 16, by their other half; all ascend.
    struct Chunk {
        qint64 key = 0;
        std::vector<quint16> low = {};

        bool operator==(const Chunk&) const = default;
    };
    Chunk& chunkOf(qint64 key);

    std::vector<Chunk> m_chunks;
    qint64 m_count = 0;
};

}  // namespace dateline::inline article
