// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"

namespace dateline::library {

/// Two changes of one realm, told as one: an article that came and went is told as gone, one that went and came again
/// as changed. Ids ascend in what is given and in what is answered. Any thread.
ChangeSet merged(ChangeSet earlier, const ChangeSet& later);

}  // namespace dateline::library
