// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Passage.h"

#include <QString>

#include <memory>
#include <optional>

namespace dateline::analysis {

/// The selector of a stretch of text; a range that goes beyond the text ends with it. Any thread.
PassageSelector selectorOf(const QString& text, TextRange range, Field field = Field::Body);

/// Where a passage stands now.
struct Anchor {
    TextRange range;
    double confidence = 0;  ///< above 0, to 1: letter for letter with all that stood around it
};

class PassageText;

/// Finds passages in a text, after corrections too: words within changed, paragraphs moved, quotation marks and white
/// space changed, the passage cut or grown. Rather none than a wrong one: what is left of passage and context must be
/// more than chance would give and more than any other place has; between equal places the old one decides.
///
/// As in Hypothesis' client (annotator/anchoring), the old place is tried first and a likeness to the context chooses
/// among several. Likeness is an alignment of words with affine gaps (Gotoh, 1982) in windows that rare words in common
/// point to, so a passage costs its own length and not that of the text. The figures: README.md.
class PassageFinder final {
public:
    /// Cuts the text into words and indexes them: linear but for a sort.
    explicit PassageFinder(const QString& text);
    ~PassageFinder();
    PassageFinder(PassageFinder&&) noexcept;
    PassageFinder& operator=(PassageFinder&&) noexcept;

    /// None where the passage is gone or cannot be told from others. The field is the caller's business. Any thread.
    std::optional<Anchor> find(const PassageSelector& selector) const;

private:
    std::unique_ptr<const PassageText> m_text;
};

/// PassageFinder for one passage.
std::optional<Anchor> anchor(const PassageSelector& selector, const QString& newText);

}  // namespace dateline::analysis
