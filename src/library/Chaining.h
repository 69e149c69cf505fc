// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/StoryChain.h"
#include "base/Cancel.h"
#include "base/Result.h"

namespace dateline::store {
class Reader;
}

namespace dateline::library {

/// As Comparing::chain. Two searches and at most some dozens of articles read.
Result<StoryChain> chainOf(store::Reader& reader, ArticleId id, const Cancel& cancel);

}  // namespace dateline::library
