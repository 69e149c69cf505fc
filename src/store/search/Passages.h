// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"
#include "store/search/TermMatcher.h"

#include <QString>

namespace dateline::store {

/// The passage of about thirty words that holds the most of a query's terms (the first of equals; the beginning where
/// there are none), cut between words, an ellipsis where it was cut, line ends as one space.
Snippet bestPassage(const QString& text, const TermMatcher& matcher);

}  // namespace dateline::store
