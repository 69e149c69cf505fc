// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dateline::text {

/// What a stop after a word means, by the word alone.
enum class StopAfter {
    Ordinary,     ///< the sentence ends
    Enumeration,  ///< the sentence ends before a capital: etc., usw., т.д.
    Title,        ///< it goes on: Mr., Dr., г-н., ул.
    MayEnd,       ///< it ends where the next word usually opens sentences: U.S., Inc., т.д.
    BeforeFigure  ///< it goes on where a figure follows: No. 5, p. 12, ст. 4
};

/// `word` is the folded word before the stop, inner stops kept ("u.s").
StopAfter stopAfter(std::string_view word);

/// Words that open a sentence more often than they begin a name: the, in, he, в, на, die, les, ел …
bool opensSentences(std::string_view foldedWord);

/// Names of months in the languages that write a stop after the day: März, Oktober.
bool isMonthAfterOrdinal(std::string_view foldedWord);

}  // namespace dateline::text
