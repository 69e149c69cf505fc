// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dateline::store {

/// The row id of an article's text in FTS5. An article that never changed stands under its own id; its n-th revision
/// under n * 2^32 + id, and the rows before are stale: no search shows them. Ids are below 2^32 - 1 here.
struct DocumentId {
    quint32 article = 0;
    quint32 generation = 0;

    static DocumentId fromRow(qint64 row) { return {quint32(row & 0xffffffff), quint32(row >> 32)}; }
    qint64 row() const { return qint64(generation) << 32 | article; }

    bool operator==(const DocumentId&) const = default;
};

}  // namespace dateline::store
