// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline::window {

/// From now on memory of more than a megabyte goes back to the system when it is freed. glibc by itself keeps ever
/// larger blocks once some were freed, and an analyst's program runs all day. Elsewhere nothing is done.
void giveBackLargeBlocks();

}  // namespace dateline::window
