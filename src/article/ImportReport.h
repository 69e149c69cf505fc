// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"
#include "base/Error.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::inline article {

/// An item that an import did not take, or took with a remark: which, where in it, and why.
struct ImportProblem {
    QString file;
    qint64 position = 0;  ///< record number from 1; 0: the file as a whole
    Error reason;
    bool isRefused = true;  ///< false: taken all the same, with this remark

    bool operator==(const ImportProblem&) const = default;
};

/// What became of everything that an import read: read = added + updated + duplicates + refused.
struct ImportReport {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    std::vector<ImportProblem> problems;
    double seconds = 0;
    qint64 batch = 0;            ///< the import batch in the store; 0 where nothing was opened
    qint64 olderThan30Days = 0;  ///< of the added, as the date key says
    bool wasCancelled = false;
    std::optional<Error> stoppedBy;  ///< what ended it early (DiskFull); everything counted here is kept

    bool operator==(const ImportReport&) const = default;
};

}  // namespace dateline::inline article
