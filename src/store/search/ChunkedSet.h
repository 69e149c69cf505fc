// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/IdSet.h"

#include <QByteArray>

#include <vector>

namespace dateline::store {

/// Puts a set together from stored postings (PostingBlob.h), a chunk at a time: what lies in the file is what a Roaring
/// bitmap holds in memory, so it is copied as it stands.
class ChunkedSet final {
public:
    /// Chunks ascend; each comes once.
    void add(quint16 chunk, QByteArrayView blob);
    IdSet finish();

private:
    struct Container {
        quint16 chunk;
        qint64 count;
        QByteArray bytes;
    };
    std::vector<Container> m_containers;
};

}  // namespace dateline::store
