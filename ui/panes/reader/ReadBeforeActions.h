// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ReadBefore.h"
#include "ui/workspace/Action.h"

#include <QPoint>

class QMenu;

namespace dateline::panes {

struct ReaderParts;

/// The choice to grey what was read elsewhere, and the way from a sentence to where it was read.
workspace::Actions readBeforeActions(ReaderParts& parts);
/// The same for the menu at a point of the view.
void addReadBeforeRows(QMenu& menu, ReaderParts& parts, const QPoint& at);

/// «3 of 12 sentences read before»; empty for a text without sentences.
QString readBeforeLine(const ReadBefore& readBefore);
/// «Read in “Grain goes”, Wire · 17 Mar 2023»
QString whereRead(const ReadText& text);

}  // namespace dateline::panes
