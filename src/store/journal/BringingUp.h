// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace dateline::store {

/// Writes reader.jsonl anew where it does not tell what reader.db holds, which is so when it could not be written after
/// a commit; a moment's look where it does. The library may be open and written meanwhile. An error says why
/// reader.jsonl stays behind; where another program keeps the turn, it is left to that one. Blocks.
Result<void> bringUpJournal(const QString& folder);

}  // namespace dateline::store
