// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/StoryChain.h"

#include <QString>

namespace dateline::analysis {

/// Rises whenever another step or number may be read from a text.
inline constexpr int StoryMarkVersion = 1;

/// What an agency says in a headline or a slug of a story's place among others: that it is a second version, takes an
/// error back, or ought not to be used. The forms are those of Reuters (UPDATE 2-, CORRECTED-, REFILE-), AP (1st
/// Ld-Writethru, KILL), AFP and dpa (2nd LEAD), Yonhap and Xinhua ((2nd LD)), ANSA ((2), RPT) and TASS.
struct StoryMark {
    StoryStep step = StoryStep::Story;
    int number = 0;  ///< of an update or take; 0: none is said
    QString bare;    ///< without marks; white space simplified

    bool operator==(const StoryMark&) const = default;
};

/// Of a headline or a slug. Linear in its length. Any thread.
StoryMark storyMarkOf(const QString& text);

}  // namespace dateline::analysis
