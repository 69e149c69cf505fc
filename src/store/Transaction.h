// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Connection.h"

namespace dateline::store {

/// A write transaction, taken at once (BEGIN IMMEDIATE) and under the file's Turn. Rolls back where it is not
/// committed. CannotWrite: the file is not the library's any more (Connection::isInPlace).
class Transaction final {
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

/// A read transaction: what is read within it is one state of the file. Ends with its scope.
class Snapshot final {
public:
    static Result<Snapshot> take(Connection& connection);
    Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

}  // namespace dateline::store
