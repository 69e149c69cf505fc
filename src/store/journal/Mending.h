// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

namespace dateline::store {

/// What was done about reader.db when a library was made ready.
struct Mending {
    enum class Trouble { None, Missing, Damaged, Older };

    Trouble trouble = Trouble::None;
    QString setAside = {};     ///< where the file of before is; empty where there was none
    qint64 notUnderstood = 0;  ///< lines that were kept, for a later version of this program

    bool operator==(const Mending&) const = default;
};

/// prepareLibrary(), answering what it mended: where reader.db is missing, damaged or older than reader.jsonl, it is
/// made anew from that; the file of before is set aside, never deleted. Without such a file a damaged reader.db is an
/// error (Damaged), as it is where reader.jsonl cannot be read.
Result<Mending> readyLibrary(const QString& folder, const Clock& clock);

/// The part of it that is about reader.db. Under its turn where there is something to do.
Result<Mending> mendReader(const QString& folder, const Clock& clock);

}  // namespace dateline::store
