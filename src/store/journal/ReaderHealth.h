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
/// one of the system's, or NewerVersion. Of a file that lies as a program left it today the structure is taken as it
/// was then: with a million marked articles a look costs as much as half a start.
Result<ReaderHealth> healthOf(const QString& path);

/// Notes how a reader.db lies, in "reader.checked" beside it: by who has looked at it when it began, and closes it now.
/// Under its turn.
void noteHealthy(const QString& path);

}  // namespace dateline::store
