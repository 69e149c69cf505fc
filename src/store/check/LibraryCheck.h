// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QStringList>

namespace dateline::store {

class Connection;

struct LibraryConnections {
    Connection& articles;
    Connection& reader;
    Connection& index;
};

/// Reader::check, on connections that somebody else opened.
Result<QStringList> checkLibrary(const LibraryConnections& library, const ProgressListener& progress,
                                 const Cancel& cancel);

/// The structure of one file alone, as SQLite sees it.
Result<QStringList> checkStructure(Connection& connection);

}  // namespace dateline::store
