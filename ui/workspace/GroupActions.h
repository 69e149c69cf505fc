// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

namespace dateline::workspace {

class Workspace;

/// Takes what says nearly the same as the articles in hand into hand with them, wherever it is listed: whatever is done
/// next (a tag, a bookmark, the Bin, a verdict) is done to the whole group. And marks the group read at once.
Actions groupActions(Workspace& workspace);

}  // namespace dateline::workspace
