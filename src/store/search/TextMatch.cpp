// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextMatch.h"

namespace dateline::store {

struct TextMatch::Private {};

TextMatch::TextMatch(const Clause&, const Vocabulary*) : d(std::make_unique<Private>()) {}
TextMatch::~TextMatch() = default;

bool TextMatch::hasMarks() const
{
    return false;
}

bool TextMatch::holds(MatchedText&) const
{
    return false;
}

std::vector<Match> TextMatch::matches(MatchedText&) const
{
    return {};
}

Snippet TextMatch::passage(MatchedText&) const
{
    return {};
}

bool TextMatch::wasLimited() const
{
    return false;
}

}  // namespace dateline::store
