// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include <QThread>

#include <sqlite3.h>

namespace dateline::store {

// The Turn keeps other writers away; what is left to wait for is a reader that recovers the log after a crash.
static constexpr int Tries = 2000;

static void rollBack(Connection& connection)
{
    // A full disk or an I/O error may have rolled back already; there is nothing to do then. An interrupt that was
    // meant for the search before may hit the ROLLBACK instead, and would leave the transaction open for ever.
    for (int attempt = 1; attempt <= Tries && sqlite3_get_autocommit(connection.handle()) == 0; ++attempt) {
        const auto done = connection.execute("ROLLBACK");
        if (!done && done.error().kind != ErrorKind::Cancelled) return;
    }
}

// An interrupt may hit a BEGIN that has begun already.
static Result<void> begin(Connection& connection, const char* statement)
{
    auto begun = connection.execute(statement);
    if (!begun && begun.error().kind == ErrorKind::Cancelled) rollBack(connection);
    return begun;
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (!connection.isInPlace())
        return Error{ErrorKind::CannotWrite, connection.path(),
                     QStringLiteral("another program has put another file in its place: open the library again")};
    for (int attempt = 1;; ++attempt) {
        const auto begun = store::begin(connection, "BEGIN IMMEDIATE");
        if (begun) return Transaction(connection);
        if (begun.error().kind != ErrorKind::Locked || attempt == Tries) return begun.error();
        QThread::msleep(1);
    }
}

Result<void> Transaction::commit()
{
    auto committed = m_connection->execute("COMMIT");
    if (committed) m_connection = nullptr;
    return committed;
}

Transaction::~Transaction()
{
    if (m_connection) rollBack(*m_connection);
}

Result<Snapshot> Snapshot::take(Connection& connection)
{
    if (const auto begun = begin(connection, "BEGIN"); !begun) return begun.error();
    return Snapshot(connection);
}

Snapshot::~Snapshot()
{
    if (m_connection) rollBack(*m_connection);
}

}  // namespace dateline::store
