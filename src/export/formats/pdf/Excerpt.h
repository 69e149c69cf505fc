// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CleanText.h"

namespace dateline::exporting {

/// The beginning of an article that may not be handed on whole. Words are the index's: where a script has no spaces,
/// pairs of letters.
struct Excerpt {
    std::vector<Paragraph> paragraphs = {};
    qint64 words = 0;  ///< that are shown
    qint64 wordsInAll = 0;

    bool isCut() const { return words < wordsInAll; }
};

/// No more than so many words of these paragraphs; 0: all of them, uncounted. The last one ends with an ellipsis where
/// it is cut.
Excerpt excerptOf(std::vector<Paragraph> paragraphs, qint64 most);

}  // namespace dateline::exporting
