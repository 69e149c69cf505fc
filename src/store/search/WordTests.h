// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"
#include "store/search/WordTest.h"

#include <vector>

namespace dateline::store {

/// What a term (Word, Phrase, Prefix, Wildcard, Exact, Forms, Fuzzy, Unknown) asks of tokens next to each other; empty
/// where it has no word. A prefix is the last token's; exactness, forms and near spellings are asked of each token. A
/// pattern is cut with its wildcards as letters, so `Covid-1?` is a word and a pattern; where no space is written
/// between words, a wildcard stands for characters of the pairs that are indexed: `中?人` is `中?` next to `?人`.
std::vector<WordTest> wordTestsOf(const query::Node& term);

/// What it asks of a whole name; without text where there is none.
WordTest nameTestOf(const query::Node& term);

}  // namespace dateline::store
