// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "ui/workspace/Action.h"

class QMenu;

namespace dateline::panes {

struct ReaderParts;

/// Highlighting, noting and gathering in the open article, by keys alone.
workspace::Actions annotationActions(ReaderParts& parts);
/// «reader.yellow»: of the action that highlights in this colour.
QString highlightAction(HighlightColour colour);

/// The same for the menu of a selection, or of the highlight at hand.
void addAnnotationRows(QMenu& menu, ReaderParts& parts);

/// Opens the field for a note; one without an id is made.
void writeNote(ReaderParts& parts, const Annotation& annotation);
void endNote(ReaderParts& parts);

}  // namespace dateline::panes
