// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Alignment.h"
#include "analysis/PassageText.h"

#include <optional>
#include <vector>

namespace dateline::analysis {

/// The search for one passage that has words.
class PassageSearch final {
public:
    /// `oldPlace` in code points. The text and what is sought must outlive the search.
    PassageSearch(const PassageText& text, const SoughtWords& sought, qint32 oldPlace);

    std::optional<Anchor> find() const;

private:
    struct Place {
        Alignment words;  ///< `first` and `last` are words of the text
        double confidence = 0;
    };
    struct Piece {
        Pattern pattern;
        qint32 begin = 0;     ///< which word of what is sought is the pattern's first
        qint32 expected = 0;  ///< the word of the text where it would begin if nothing had changed
    };

    Piece pieceOf(qint32 quoteFrom, qint32 quoteTo) const;
    std::vector<qint32> offsets(const Piece& piece) const;
    std::vector<Place> places(const Piece& piece) const;
    std::optional<Place> place(const Piece& piece) const;
    std::optional<Anchor> findInPieces() const;
    Anchor anchorOf(const Place& place) const;
    TextRange rangeOf(const Place& place) const;
    qint32 beginOf(const Place& place) const;
    qint32 endOf(const Place& place) const;

    const PassageText& m_text;
    const SoughtWords& m_sought;
    qint32 m_oldPlace;
};

/// A passage without a word, such as a dash or a picture: letter for letter, told from others by what stands around it.
std::optional<Anchor> findSigns(const PassageText& text, const PassageSelector& selector);

}  // namespace dateline::analysis
