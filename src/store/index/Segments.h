// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/index/PostingBlob.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace dateline::store {

class Connection;
class SegmentBuilder;

struct Segment {
    qint64 id = 0;
    quint16 chunk = 0;
    qint64 articles = 0;
    QByteArray members;
    QByteArray gone;  ///< null: none
    qint64 size = 0;  ///< of its run of lists (ListRun.h)
    QByteArray directory;
    qint64 checksum = 0;
};

inline quint16 chunkOf(qint64 article)
{
    return quint16(article >> 16);
}
inline quint16 placeOf(qint64 article)
{
    return quint16(article & 0xffff);
}

/// By chunk, then by id.
Result<std::vector<Segment>> readSegments(Connection& index);

/// The segments of index.db as its writer sees them. Within a transaction.
class SegmentWriter final {
public:
    explicit SegmentWriter(Connection& index) : m_index(index) {}

    /// Writes what was gathered, and the words that are new; merges small segments of the chunk when there are many.
    Result<void> write(quint16 chunk, SegmentBuilder& built);
    /// The articles' postings until now count no longer. Ids ascend.
    Result<void> supersede(std::span<const qint64> articles);
    /// Rewrites one chunk of which more than a fiftieth is gone; false where there is none.
    Result<bool> tidy();
    Result<void> empty();

private:
    Result<std::vector<Segment>> segmentsOf(quint16 chunk);
    Result<qint64> add(quint16 chunk, const QByteArray& members, qint64 articles);
    Result<void> writeWords(SegmentBuilder& built);
    Result<void> mergeSmall(quint16 chunk);
    Result<void> merge(quint16 chunk, std::span<const Segment> segments);
    Result<void> remove(qint64 segment);

    Connection& m_index;
};

}  // namespace dateline::store
