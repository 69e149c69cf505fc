// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dateline::panes {

/// Where the characters of a body stand in its document, in UTF-16 units on both sides. Pieces of the body follow one
/// another in the document with paragraph breaks between them.
class DocumentMap final {
public:
    /// Ascending in the body. In the document almost so: the cells of a row may run from right to left.
    void add(int body, int document, int length);
    /// What stands behind a place in the document has moved by so much.
    void moveAfter(int document, int by);
    /// A position between paragraphs becomes the end of the one before; beyond the last piece, its end.
    int toDocument(int body) const;
    /// The first position of the body that stands at or after a place in the document.
    int toBody(int document) const;
    int documentEnd() const
    {
        return m_byDocument.empty() ? 0 : m_byDocument.back().document + m_byDocument.back().length;
    }
    int bodyEnd() const { return m_pieces.empty() ? 0 : m_pieces.back().body + m_pieces.back().length; }

private:
    struct Piece {
        int body;
        int document;
        int length;
    };

    std::vector<Piece> m_pieces;  ///< by body
    std::vector<Piece> m_byDocument;
};

}  // namespace dateline::panes
