// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "store/Connection.h"

namespace dateline::store {

/// While it lives, a statement that runs on the connection ends with Cancelled soon after that is asked for.
class CancelWatch final {
public:
    CancelWatch(Connection& connection, const Cancel& cancel);
    ~CancelWatch();
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;

private:
    Connection& m_connection;
    Cancel m_cancel;
};

}  // namespace dateline::store
