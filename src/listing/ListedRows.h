// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Selection.h"

namespace dateline::listing {

/// A listing, and in it at most one article more: the open one, which stays while it is read though a newer result
/// lacks it (a list of unread articles would otherwise lose each as it is opened). A cheap value.
class ListedRows final {
public:
    ListedRows() = default;
    explicit ListedRows(Listing listing) : m_listing(std::move(listing)) {}
    /// The newer result, with `kept` where it stood in the older one: after the nearest row before it that is still
    /// there, else before the nearest one after it.
    static ListedRows following(const ListedRows& older, const Listing& newer, ArticleId kept);

    const Listing& listing() const { return m_listing; }
    qint64 count() const { return m_listing.count() + (m_extra ? 1 : 0); }
    ArticleId at(qint64 row) const;    ///< 0 ≤ row < count()
    qint64 rowOf(ArticleId id) const;  ///< -1 where it is not listed
    /// Rows from..from+length-1, cut at the ends.
    ArticleIds page(qint64 from, qint64 length) const;
    /// The articles of ranges of rows, which ascend and do not touch one another; nothing of them is looked at.
    Selection selected(const std::vector<RowRange>& rows) const;
    /// The article that is here only because it is kept; null: none.
    ArticleId extra() const { return m_extra; }
    qint64 extraRow() const { return m_extraRow; }

private:
    Listing m_listing;
    ArticleId m_extra;
    qint64 m_extraRow = -1;
};

}  // namespace dateline::listing
