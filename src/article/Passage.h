// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"

#include <QString>

namespace dateline::inline article {

/// A passage of a text so described that it is found again in another version: W3C Web Annotation Data Model (2017)
/// §4.2.4 text quote selector (exact, prefix, suffix) and §4.2.5 text position selector (start and end, in code
/// points), of one field.
struct PassageSelector {
    Field field = Field::Body;
    TextRange range = {};
    QString exact = {};
    QString prefix = {};  ///< what stands before it, about 32 code points, cut at a word; white space as in the text
    QString suffix = {};  ///< likewise behind it

    bool operator==(const PassageSelector&) const = default;
};

/// A passage of an article through all its versions.
struct Passage {
    PassageSelector made = {};  ///< in the text in which it was chosen
    PassageSelector last = {};  ///< in the newest text in which it was found: the words that stand there
    /// In the text as it is now, where `last` says. Else it was changed beyond recognition or cut: `last` is what it
    /// was and what stood around it, and it is looked for again in each later version.
    bool isPlaced = true;

    bool operator==(const Passage&) const = default;
};

}  // namespace dateline::inline article
