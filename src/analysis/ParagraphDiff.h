// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Units.h"

#include <span>
#include <vector>

namespace dateline::analysis {

/// What becomes of some paragraphs: units [beforeFrom, beforeTo) of the one version and [afterFrom, afterTo) of the
/// other.
struct ParagraphStep {
    enum class Kind { Compare, Replace, Remove, Add, MoveAway, MoveHere };

    Kind kind = Kind::Compare;
    qint32 beforeFrom = 0;
    qint32 beforeTo = 0;
    qint32 afterFrom = 0;
    qint32 afterTo = 0;
    int move = -1;
};

/// Pairs the paragraphs of two versions; the steps tile both in order. Equal ones are paired first, of the rest those
/// that share most words.
std::vector<ParagraphStep> alignParagraphs(std::span<const Unit> before, std::span<const Unit> after);

}  // namespace dateline::analysis
