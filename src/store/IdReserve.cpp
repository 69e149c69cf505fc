// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/IdReserve.h"

#include "store/LibraryFiles.h"
#include "store/Transaction.h"
#include "store/Turn.h"
#include "store/journal/Journal.h"

namespace dateline::store {

static constexpr qint64 Block = 65'536;

Result<qint64> idsBelow(Connection& reader)
{
    Statement find = reader.statement("marks/state");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 1;
}

static Result<qint64> raise(Connection& reader, qint64 mark, const QString& folder)
{
    const auto journal = Journal::watch(reader, nullptr, folder);
    if (!journal) return journal.error();
    auto transaction = Transaction::begin(reader);
    if (!transaction) return transaction.error();
    if (const auto raised = reader.statement("marks/raise-ids").bind(1, mark).run(); !raised) return raised.error();
    if (const auto noted = (*journal)->note(); !noted) return noted.error();
    if (const auto done = transaction->commit(); !done) return done.error();
    (void)(*journal)->tell();  // the writer of marks catches up with what is not told
    return idsBelow(reader);
}

Result<qint64> reserveIds(const QString& folder, qint64 above)
{
    const QString path = pathOf(folder, ReaderFile);
    const auto turns = Turns::open(path);
    if (!turns) return turns.error();
    const auto turn = (*turns)->take();
    if (!turn) return turn.error();
    const auto reader = Connection::open(path, Access::ReadWrite);
    if (!reader) return reader.error();
    if (const auto set = (*reader)->execute("PRAGMA synchronous=FULL"); !set) return set.error();
    auto mark = idsBelow(**reader);
    if (!mark || *mark >= above) return mark;
    return raise(**reader, above + Block, folder);
}

}  // namespace dateline::store
