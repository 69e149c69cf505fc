// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/index/ListRun.h"
#include "store/index/PostingKey.h"
#include "store/index/Segments.h"
#include "store/search/IdSet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

class Connection;

/// Which articles hold a word, from the postings of index.db. Sets may hold articles that are there no more.
class PostingSets final {
public:
    explicit PostingSets(Connection& index) : m_index(index) {}

    /// Takes note of what was committed to the index since the last call; true where anything was. Within a Snapshot.
    Result<bool> refresh();

    /// Questions end with ErrorKind::Cancelled once that is requested; null: never. It must live as long.
    void watch(const Cancel* cancel) { m_cancel = cancel; }

    /// The articles for which that kind of posting names the word.
    Result<IdSet> find(PostingKind kind, std::string_view term);
    /// The articles with any of the words, which ascend.
    Result<IdSet> findAny(PostingKind kind, const std::vector<std::string>& terms);
    /// The articles with a word that begins so.
    Result<IdSet> findPrefix(PostingKind kind, std::string_view prefix);
    /// The articles with a word in the body that begins so.
    Result<IdSet> findPrefixInBody(std::string_view prefix);
    /// Of the articles of the largest segment, about how many hold the word: a hint at how frequent it is.
    Result<qint64> holdingInLargest(std::string_view term);
    /// Every article that is indexed.
    const IdSet& indexed();

private:
    class Gathering;

    Result<const std::vector<std::string>*> frequentTerms();
    Result<void> gatherListed(Gathering& into, size_t segment, PostingKind kind, const std::vector<std::string>& terms);
    Result<void> gatherScanned(Gathering& into, size_t segment, PostingKind kind,
                               const std::vector<std::string>& terms);
    Result<void> gather(Gathering& into, const QByteArray& key);
    Result<void> gatherRange(Gathering& into, size_t segment, const QByteArray& from, const QByteArray& below);

    Connection& m_index;
    const Cancel* m_cancel = nullptr;
    std::optional<qint64> m_version;
    std::vector<Segment> m_segments;  // by chunk
    std::vector<ListReader> m_lists;  // of each
    std::optional<IdSet> m_indexed;
    std::optional<std::vector<std::string>> m_frequent;  // words, the most frequent first
};

}  // namespace dateline::store
