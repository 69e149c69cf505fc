// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleSet.h"
#include "article/Listing.h"

#include <QMetaType>

#include <initializer_list>
#include <memory>
#include <vector>

namespace dateline::inline article {

/// Rows from..to of a listing, both included.
struct RowRange {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const RowRange&) const = default;
};

/// The articles that something is asked for: some by their ids, or ranges of a listing's rows, so that a million are
/// chosen without being looked at. A cheap value, bound to the articles and not to rows: a listing never changes.
/// Any thread.
class Selection final {
public:
    Selection() = default;
    Selection(std::initializer_list<ArticleId> ids) : Selection(ArticleIds(ids)) {}
    Selection(ArticleIds ids);         // NOLINT(google-explicit-constructor): every list of ids is a selection
    Selection(const ArticleSet& set);  // NOLINT(google-explicit-constructor)
    /// Every row.
    Selection(Listing listing);  // NOLINT(google-explicit-constructor)
    /// Ranges that ascend and do not touch one another; further ids that are not among them.
    Selection(Listing listing, std::vector<RowRange> rows, ArticleIds more = {});

    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    ArticleId first() const;  ///< no article where it is empty
    bool contains(ArticleId id) const;
    /// All of them, which takes a while where they are many: not for the window's thread.
    ArticleSet toSet() const;
    /// All of them in the order in which they stand. Likewise.
    ArticleIds ids() const;

    /// True where both were made the same way; two ways to the same articles may differ.
    bool operator==(const Selection& other) const;

private:
    std::shared_ptr<const ArticleSet> m_set;  // in place of ids; null: none
    ArticleIds m_ids;
    Listing m_listing;
    std::vector<RowRange> m_rows;
    qint64 m_count = 0;
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::Selection)
