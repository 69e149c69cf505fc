// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Difference.h"

#include <QString>

#include <vector>

namespace dateline::analysis {

using dateline::Difference;

/// What changed from one version to another, by words: of a script without spaces by characters, punctuation by itself,
/// white space as it is. The ranges tile both texts in order: after is before with each stretch replaced.
///
/// Paragraphs are aligned first, so that one that is put in or moved does not change the others, and one that was split
/// or joined is compared with both parts. A word or two that two rewritten stretches happen to share are no equality.
/// Time is bounded by a constant times the length, but for sorting and for paragraphs that are neither equal nor gone,
/// of which up to 100 on each side between two equal ones are compared with each other. Any thread.
std::vector<Difference> wordDiff(const QString& before, const QString& after);

}  // namespace dateline::analysis
