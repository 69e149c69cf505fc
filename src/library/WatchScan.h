// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/WatchFolder.h"
#include "base/Cancel.h"
#include "base/Result.h"

#include <optional>

namespace dateline::library {

/// What is new in a watch folder, look by look. A file is ready once two looks, so far apart as is asked for, saw it at
/// the same size and time: one that somebody is still writing is left to grow.
class WatchScan final {
public:
    struct Seen {
        FileSights ready;              ///< to be read now
        bool hasUnsettled = false;     ///< look again soon
        QStringList folders;           ///< that files stand in, the watch folder first
        std::optional<Error> problem;  ///< with the folder itself
    };

    /// `known`: files that were read, and how they were then. `now`: of any clock that does not go back. Blocks.
    Seen look(const QString& folder, const FileSights& known, qint64 nowMilliseconds, int settleMilliseconds,
              const Cancel& cancel);

private:
    struct Waiting {
        FileSight sight;
        qint64 since = 0;
    };

    bool isReady(const QByteArray& path, const FileSight& sight, qint64 now, int settle);

    QHash<QByteArray, Waiting> m_waiting;
};

}  // namespace dateline::library
