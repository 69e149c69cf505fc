// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace dateline::store {

struct ReaderHealth {
    enum class State { Sound, Missing, Damaged };

    State state = State::Missing;
    qint64 revision = 0;  ///< of what reader.jsonl is told; where it is sound
};

/// Looks at a reader.db: its structure (quick_check) and the bitmaps in it. Missing: also an empty file. An error is
/// one of the system's, or NewerVersion.
Result<ReaderHealth> healthOf(const QString& path);

}  // namespace dateline::store
