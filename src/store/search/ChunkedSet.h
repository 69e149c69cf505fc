// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/IdSet.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace dateline::store {

/// Puts a set together from stored postings (PostingBlob.h), a chunk at a time: what lies in the file is what a Roaring
/// bitmap holds in memory, so it is copied as it stands.
class ChunkedSet final {
public:
    /// Chunks ascend; each comes once.
    void add(quint16 chunk, QByteArrayView blob);
    IdSet finish();

    /// The ids whose bit is set: bit i % 64 of `bits[i / 64]`. The time is that of the bits, however many are set: of a
    /// million half a millisecond, where one by one they take ten.
    static IdSet ofBits(std::span<const quint64> bits);

private:
    struct Container {
        quint16 chunk;
        qint64 count;
        QByteArray bytes;
    };
    void addBits(quint16 chunk, std::span<const quint64> bits);

    std::vector<Container> m_containers;
};

}  // namespace dateline::store
