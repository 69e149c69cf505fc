// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "library/Comparing.h"

namespace dateline::store {
class Reader;
}

namespace dateline::library {

/// As Comparing::readBefore. Two dozen texts at most are read, of these so much as takes some tens of milliseconds.
Result<ReadBefore> readBefore(store::Reader& reader, ArticleId id, OwnVersions versions, const Cancel& cancel);

}  // namespace dateline::library
