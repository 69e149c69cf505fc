// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"
#include "base/Result.h"
#include "store/Statement.h"

#include <QtGlobal>

#include <vector>

namespace dateline::store {

class Connection;

/// The articles that carry a mark (but for bookmarks, which have a time) in reader.db, kept in chunks of 65,536 ids
/// (id >> 16), each a Roaring bitmap: read_chunk for those that were read, mark_chunk for tags, collections and the
/// Bin. Ids are below 2^32 - 1 in this version. All ascend.
class MarkChunks final {
public:
    MarkChunks(Connection& reader, const Mark& mark) : m_reader(reader), m_mark(mark) {}

    Result<std::vector<quint32>> ids();
    Result<std::vector<quint32>> idsOfChunk(quint32 chunk);
    /// Within a transaction. Answers the ids, of those given (ascending), that were otherwise before.
    Result<std::vector<quint32>> set(const std::vector<quint32>& ids, bool isSet);
    /// Within a transaction: no article carries it.
    Result<void> clear();

private:
    Statement findChunk(quint32 chunk);
    Result<void> write(quint32 chunk, QByteArrayView blob);

    Connection& m_reader;
    const Mark m_mark;
};

/// The ids of such a bitmap, ascending. Damaged: it does not hold together; `path` is what it is about.
Result<std::vector<quint32>> idsOfBitmap(QByteArrayView blob, const QString& path);

}  // namespace dateline::store
