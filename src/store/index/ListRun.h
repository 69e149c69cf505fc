// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/index/Segments.h"

#include <QByteArray>

namespace dateline::store {

class Connection;

/// A segment's lists lie by key in one run of bytes, each behind the other:
///
///     key's size (16 bits), list's size (32 bits), key, list
///
/// The run is cut into rows of PieceSize bytes, wherever that falls. The directory names the first entry that begins in
/// each piece: its count (32 bits), for each where it begins in the run and where its key ends in the keys (32 bits
/// each), and the keys. Numbers are little-endian. So a list is found by a search in memory and one row, and a range
/// is read as it lies.
///
/// Writes the run of a segment that has its row already, and sums it up. Within a transaction.
class ListWriter final {
public:
    ListWriter(Connection& index, qint64 segment) : m_index(index), m_segment(segment) {}

    /// Keys ascend. False after an error, which finish() tells.
    bool add(QByteArrayView key, QByteArrayView list);
    Result<void> finish();

private:
    void writePieces(qsizetype atLeast);

    Connection& m_index;
    qint64 m_segment;
    QByteArray m_waiting;  // behind the pieces that are written
    qint64 m_pieces = 0;
    qint64 m_directed = -1;  // the last piece that the directory names an entry in
    QByteArray m_places;
    QByteArray m_keys;
    quint64 m_checksum = 0;
    Result<void> m_done;
};

/// Reads it. One place at a time; what it gives is good until the next call.
class ListReader final {
public:
    /// The segment must live as long.
    ListReader(Connection& index, const Segment& segment) : m_index(index), m_segment(segment) {}

    /// The list under the key; null where there is none.
    Result<QByteArrayView> find(QByteArrayView key);

    /// Goes to the first entry whose key is not below.
    Result<void> seek(QByteArrayView key);
    Result<void> next();
    bool isAtEnd() const { return m_at >= m_segment.size; }
    const QByteArray& key() const { return m_key; }
    qint64 listSize() const { return m_listSize; }
    Result<QByteArrayView> list();

private:
    Result<void> read();
    Result<QByteArrayView> bytes(qint64 from, qint64 count);
    Result<void> load(qint64 piece);
    Error damaged() const;

    Connection& m_index;
    const Segment& m_segment;
    qint64 m_at = 0;
    qint64 m_listSize = 0;
    QByteArray m_key;
    qint64 m_piece = -1;  // that is loaded
    QByteArray m_loaded;
    QByteArray m_joined;
};

/// The checksum that the segment's run ought to have.
Result<qint64> checksumOfRun(Connection& index, const Segment& segment);

}  // namespace dateline::store
