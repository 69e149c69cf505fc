// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/DocumentMap.h"

#include <algorithm>

namespace dateline::panes {

int DocumentMap::toDocument(int body) const
{
    const auto after = std::ranges::upper_bound(m_pieces, body, {}, &Piece::body);
    if (after == m_pieces.begin()) return m_pieces.empty() ? 0 : m_pieces.front().document;
    const Piece& piece = *std::prev(after);
    return piece.document + std::min(body - piece.body, piece.length);
}

int DocumentMap::toBody(int document) const
{
    const auto after = std::ranges::upper_bound(m_pieces, document, {}, &Piece::document);
    if (after == m_pieces.begin()) return 0;
    const Piece& piece = *std::prev(after);
    return piece.body + std::min(document - piece.document, piece.length);
}

}  // namespace dateline::panes
