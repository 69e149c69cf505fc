// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dateline::panes {

/// Where the characters of a body stand in its document, in UTF-16 units on both sides. Pieces of the body follow one
/// another in the document with paragraph breaks between them.
class DocumentMap final {
public:
    void add(int body, int document, int length) { m_pieces.push_back({body, document, length}); }
    /// A position between paragraphs becomes the end of the one before; beyond the last piece, its end.
    int toDocument(int body) const;
    /// The first position of the body that stands at or after a place in the document.
    int toBody(int document) const;
    int documentEnd() const { return m_pieces.empty() ? 0 : m_pieces.back().document + m_pieces.back().length; }
    int bodyEnd() const { return m_pieces.empty() ? 0 : m_pieces.back().body + m_pieces.back().length; }

private:
    struct Piece {
        int body;
        int document;
        int length;
    };

    std::vector<Piece> m_pieces;
};

}  // namespace dateline::panes
