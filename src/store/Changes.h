// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "store/Connection.h"

#include <vector>

/// Each commit tells what it changed in a table of its own file, so that other connections and programs can follow:
///
///     CREATE TABLE change (
///         revision INTEGER NOT NULL,
///         kind     INTEGER NOT NULL,  -- 0 added, 1 changed, 2 removed, 3 everything
///         ids      BLOB,              -- Varints; NULL for everything
///         PRIMARY KEY (revision, kind)
///     ) WITHOUT ROWID;
///
/// The newest 1,000 revisions are kept. A commit that changes no article writes none.
namespace dateline::store::changes {

/// Within the transaction that makes the change. Answers the set with its revision. A set of more than 200,000 ids
/// is written as `everything`, and answered whole.
Result<ChangeSet> append(Connection& connection, ChangeSet change);

/// What was committed after `revision`, oldest first; one set of `everything` where its rows are gone.
Result<std::vector<ChangeSet>> since(Connection& connection, Realm realm, qint64 revision);

/// The same for who reads everything anew sooner than follow so many: one set of `everything` where the commits name
/// more than 200,000 ids between them. A reader that nobody asked all day is millions behind.
Result<std::vector<ChangeSet>> sinceOrEverything(Connection& connection, Realm realm, qint64 revision);

/// The newest revision; 0 before the first.
Result<qint64> newest(Connection& connection);

}  // namespace dateline::store::changes
