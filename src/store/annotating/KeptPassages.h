// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"
#include "article/Passage.h"
#include "base/Result.h"

#include <vector>

namespace dateline::store {

class Connection;
class Statement;

/// A passage as reader.db keeps it.
struct KeptPassage {
    qint64 id = 0;  ///< 0: not kept yet
    ArticleId article = {};
    Passage passage = {};
    qint64 text = 0;  ///< the hash of the text that it was last looked for in; 0: none

    bool operator==(const KeptPassage&) const = default;
};

/// What two passages of a row read alike: its columns begin at the one given, in the order of the table.
KeptPassage passageAt(const Statement& row, int column);

Result<std::vector<KeptPassage>> passagesOf(Connection& reader, ArticleId article);
/// Ascending.
Result<std::vector<qint64>> articlesWithPassages(Connection& reader);
Result<bool> hasPassages(Connection& reader);

/// Within a transaction. Of one that is kept already only what became of it is written. Answers its id.
Result<qint64> keepPassage(Connection& reader, const KeptPassage& passage);
Result<void> forgetPassage(Connection& reader, qint64 id);

}  // namespace dateline::store
