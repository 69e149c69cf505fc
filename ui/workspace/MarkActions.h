// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

namespace dateline::workspace {

class Workspace;

/// Bookmark, toggle read, mark all read, the Bin, undo and redo: what can be done to articles wherever they are shown.
Actions markActions(Workspace& workspace);

}  // namespace dateline::workspace
