// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Review.h"
#include "ui/style/Theme.h"

class QPainter;
class QRect;

namespace dateline::style {

/// What was found of an article in a review, as a sign in the middle of a place: a tick, a cross, a dash.
void paintVerdict(QPainter& painter, const QRect& place, Verdict verdict, const Theme& theme, bool isSelected);

}  // namespace dateline::style
