// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Allocation.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace dateline::window {

void giveBackLargeBlocks()
{
#if defined(__GLIBC__)
    constexpr int LargeBytes = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, LargeBytes);
#endif
}

}  // namespace dateline::window
