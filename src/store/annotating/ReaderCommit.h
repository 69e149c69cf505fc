// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <functional>

namespace dateline::store {

class Connection;

/// What a part of MarkWriter is lent: its connections, and its way to commit to reader.db. The work runs in one
/// transaction, under the file's turn, and says in the set that it is given what it changed.
struct ReaderCommit {
    using Work = std::function<Result<void>(ChangeSet&)>;

    Connection& reader;
    Connection& articles;  ///< read-only
    Clock clock;
    std::function<Result<ChangeSet>(const Work&)> commit;
};

}  // namespace dateline::store
