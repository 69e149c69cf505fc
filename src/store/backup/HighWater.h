// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <utility>
#include <vector>

namespace dateline::store {

/// What a library must not fall behind when older files come into its place, or an id would be given out twice.
struct HighWater {
    qint64 idsBelow = 1;                                 ///< of what reader.db has reserved
    qint64 nextId = 0;                                   ///< of articles.db; 0: it has given none
    qint64 revision = 0;                                 ///< of what reader.jsonl tells
    std::vector<std::pair<QString, qint64>> given = {};  ///< by table of reader.db, the newest id
};

/// Of what can still be read: both files and the journal.
HighWater highWaterOf(const QString& folder);

/// Raises a reader.db, and an articles.db, to it. Marks stay: reader.db may be newer, so that articles that come anew
/// get the ids that their marks know.
Result<void> raiseReader(const QString& path, const HighWater& mark);
Result<void> raiseArticles(const QString& path, const HighWater& mark, bool marksStay);

}  // namespace dateline::store
