// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/DocumentMap.h"

#include <algorithm>

namespace dateline::panes {

void DocumentMap::add(int body, int document, int length)
{
    const Piece piece{body, document, length};
    m_pieces.push_back(piece);
    auto at = m_byDocument.end();
    while (at != m_byDocument.begin() && std::prev(at)->document > document) --at;
    m_byDocument.insert(at, piece);
}

int DocumentMap::toDocument(int body) const
{
    const auto after = std::ranges::upper_bound(m_pieces, body, {}, &Piece::body);
    if (after == m_pieces.begin()) return m_pieces.empty() ? 0 : m_pieces.front().document;
    const Piece& piece = *std::prev(after);
    return piece.document + std::min(body - piece.body, piece.length);
}

int DocumentMap::toBody(int document) const
{
    const auto after = std::ranges::upper_bound(m_byDocument, document, {}, &Piece::document);
    if (after == m_byDocument.begin()) return 0;
    const Piece& piece = *std::prev(after);
    return piece.body + std::min(document - piece.document, piece.length);
}

void DocumentMap::moveAfter(int document, int by)
{
    for (std::vector<Piece>* pieces : {&m_pieces, &m_byDocument})
        for (auto piece = pieces->rbegin(); piece != pieces->rend() && piece->document > document; ++piece)
            piece->document += by;
}

}  // namespace dateline::panes
