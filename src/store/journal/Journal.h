// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/journal/JournalFile.h"
#include "store/journal/JournalKind.h"

#include <memory>
#include <utility>
#include <vector>

namespace dateline::store {

/// Keeps reader.jsonl beside reader.db: all of it but the session, in lines that people and other programs can read, so
/// that what a person made outlives the database. A commit is told behind the last one; where that cannot be (a file
/// that is missing, torn, or behind because a program was killed between commit and line), and where the file has grown
/// to twice what it would be anew, it is written anew from reader.db. So after each commit that succeeds in telling,
/// the file is the whole.
///
/// Belongs to a connection that writes reader.db and outlives it not; triggers of that connection note what a
/// transaction touches.
class Journal final {
public:
    /// `articles`, for names of articles, may be null.
    static Result<std::unique_ptr<Journal>> watch(Connection& reader, Connection* articles, const QString& folder);
    /// Of a connection that does not write: for bringUp() and rewrite() alone.
    Journal(Connection& reader, Connection* articles, const QString& folder);

    /// The last step of a transaction: where it touched what the journal tells, it gets the next revision.
    Result<void> note();
    /// After the commit, under the same turn. An error leaves the file behind, to be caught up with by the next.
    Result<void> tell();
    /// Under the turn: writes the file anew where it does not tell what reader.db holds.
    Result<void> bringUp();
    /// Likewise, in any case.
    Result<void> rewrite();
    /// Within a transaction, under the turn, before note(): brings into reader.db the lines that an older version of
    /// this program could only keep. False: there are none. True: after the commit the journal must be written anew.
    Result<bool> understandMore();

private:
    Result<bool> hasTouched();
    Result<void> append(qint64 revision);

    Connection& m_reader;
    Connection* m_articles;
    JournalFile m_file;
};

QString journalPath(const QString& folder);

/// Of reader.db; 0 for one of a version that told nothing.
Result<qint64> journalRevision(Connection& reader);
/// What reader.db keeps for a version that understands it, by the row's id.
Result<std::vector<std::pair<qint64, QByteArray>>> unknownLines(Connection& reader);

}  // namespace dateline::store
