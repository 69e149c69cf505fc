// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"

#include <QString>

/// What was done to highlights and notes, and what they are, in a short sentence each.
namespace dateline::workspace {

QString highlightedToast(HighlightColour colour);
QString recolouredToast();
QString placedToast();
QString removedToast(const Annotations& removed);
QString notedToast(const Annotation& before, const Annotation& now);

/// «Yellow highlight: “…”. Note: …», as a screen reader says it.
QString said(const Annotation& annotation);
/// On one line, and not longer than so many letters.
QString shortened(const QString& text, int most);

}  // namespace dateline::workspace
