// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Signature.h"
#include "base/Result.h"

#include <QByteArray>

#include <optional>

namespace dateline::store {

class Connection;

/// The signatures of index.db, by id in pieces of ArticlesInPiece, since a row each would cost more than what it holds.
/// An article's 49 bytes: the kind, then 24 bins of 16 bits, little-endian. One piece is at hand at a time.
class SignaturePieces final {
public:
    /// Fills a page of 4096 bytes.
    static constexpr quint32 ArticlesInPiece = 80;

    explicit SignaturePieces(Connection& index) : m_index(index) {}

    /// An empty one where none is known.
    Result<analysis::Signature> find(quint32 article);
    /// Written when another piece is asked for, or by flush(). Within a transaction.
    Result<void> put(quint32 article, const analysis::Signature& signature);
    Result<void> flush();

private:
    Result<void> load(quint32 piece);

    Connection& m_index;
    std::optional<quint32> m_piece;
    QByteArray m_bytes;
    bool m_isChanged = false;
};

}  // namespace dateline::store
