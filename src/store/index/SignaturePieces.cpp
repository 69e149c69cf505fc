// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/SignaturePieces.h"

#include "store/Connection.h"

#include <QtEndian>

#include <utility>

namespace dateline::store {

using analysis::Signature;

static constexpr qsizetype SignatureBytes = 1 + 2 * qsizetype(Signature::Bins);
static constexpr qsizetype PieceBytes = SignatureBytes * SignaturePieces::ArticlesInPiece;

static qsizetype placeOf(quint32 article)
{
    return SignatureBytes * (article % SignaturePieces::ArticlesInPiece);
}

Result<void> SignaturePieces::load(quint32 piece)
{
    if (m_piece == piece) return {};
    if (auto flushed = flush(); !flushed) return flushed;
    m_piece.reset();
    Statement find = m_index.statement("alike/piece");
    const auto row = find.bind(1, qint64(piece)).step();
    if (!row) return row.error();
    if (*row && find.view(0).size() != PieceBytes)
        return Error{ErrorKind::Damaged, m_index.path(), QStringLiteral("the signatures")};
    m_bytes = *row ? find.bytes(0) : QByteArray(PieceBytes, '\0');
    m_piece = piece;
    return {};
}

Result<Signature> SignaturePieces::find(quint32 article)
{
    if (const auto loaded = load(article / ArticlesInPiece); !loaded) return loaded.error();
    const char* const from = m_bytes.constData() + placeOf(article);
    Signature signature;
    signature.kind = Signature::Kind(*from);
    qFromLittleEndian<quint16>(from + 1, qsizetype(Signature::Bins), signature.bins.data());
    return signature;
}

Result<void> SignaturePieces::put(quint32 article, const Signature& signature)
{
    if (auto loaded = load(article / ArticlesInPiece); !loaded) return loaded;
    char* const to = m_bytes.data() + placeOf(article);
    *to = char(signature.kind);
    qToLittleEndian<quint16>(signature.bins.data(), qsizetype(Signature::Bins), to + 1);
    m_isChanged = true;
    return {};
}

Result<void> SignaturePieces::flush()
{
    if (!std::exchange(m_isChanged, false)) return {};
    return m_index.statement("alike/put-piece").bind(1, qint64(*m_piece)).bindBlob(2, m_bytes).run();
}

}  // namespace dateline::store
