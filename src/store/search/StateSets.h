// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "article/Mark.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/IdSet.h"
#include "store/search/ReviewSets.h"

#include <unordered_map>

namespace dateline::store {

class Connection;

/// Which articles are read, bookmarked, corrected, in the Bin, judged in reviews, and carry which tag or stand in which
/// collection, in memory: 125 KB a million each, less where they are few. What is stored is "read", so an article is
/// unread by its absence. All may hold ids of articles that are not there.
class StateSets final {
public:
    Result<void> load(Connection& reader);
    Result<void> follow(Connection& reader, const ChangeSet& change);

    const IdSet& read() const { return m_read; }
    const IdSet& bookmarked() const { return m_bookmarked; }
    const IdSet& binned() const { return membersOf(BinId); }
    /// With any tag.
    IdSet tagged() const;
    const IdSet& corrected() const { return m_corrected; }
    const ReviewSets& reviews() const { return m_reviews; }
    /// What carries the mark itself.
    const IdSet& membersOf(qint64 mark) const;
    /// Likewise, of a collection with those within it.
    IdSet withInner(const NamedMark& named) const;

    /// Of these articles, how many carry each tag, or stand in each collection or one within it; by path.
    CountedMarks counted(MarkKind kind, const IdSet& present) const;
    /// The collections that an article stands in, by path.
    QStringList collectionsOf(quint32 article) const;
    /// How many of these carry each tag or stand in each collection itself; those of none are left out.
    std::vector<CarriedMark> carriedBy(const IdSet& articles) const;

    const std::vector<NamedMark>& names() const { return m_names; }
    /// True for the fields that marks() answers: `tag:`, `in:` and `review:`.
    static bool isMarkField(const QString& field);
    /// The articles with a tag, in a collection or one within it, or judged in a review, whose name or path answers a
    /// Value clause.
    IdSet marks(const Clause& clause) const;

private:
    static constexpr qint64 BinId = 0;

    Result<void> loadMarks(Connection& reader);
    Result<void> followChunk(Connection& reader, quint32 chunk);

    IdSet m_read;
    IdSet m_bookmarked;
    IdSet m_corrected;
    ReviewSets m_reviews;
    std::vector<NamedMark> m_names;
    std::unordered_map<qint64, IdSet> m_members;  // by mark
};

}  // namespace dateline::store
