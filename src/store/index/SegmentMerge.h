// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Connection.h"
#include "store/index/Segments.h"

namespace dateline::store {

/// Writes a segment's rows and sums them up.
class SegmentRows final {
public:
    SegmentRows(Connection& index, qint64 segment)
        : m_index(index), m_add(index.statement("postings/add")), m_segment(segment)
    {
    }

    /// Keys ascend. False after an error, which finish() tells.
    bool add(QByteArrayView key, QByteArrayView articles);
    Result<void> finish();

private:
    Connection& m_index;
    Statement m_add;
    qint64 m_segment;
    quint64 m_checksum = 0;
    Result<void> m_done;
};

/// Writes the rows of segments of one chunk, without the articles that are gone, as the rows of another.
Result<void> mergeSegments(Connection& index, std::span<const Segment> segments, qint64 into);

}  // namespace dateline::store
