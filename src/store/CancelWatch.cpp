// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CancelWatch.h"

#include <sqlite3.h>

namespace dateline::store {

static constexpr int StepsBetween = 4000;

static int isRequested(void* cancel)
{
    return static_cast<const Cancel*>(cancel)->isRequested() ? 1 : 0;
}

CancelWatch::CancelWatch(Connection& connection, const Cancel& cancel) : m_connection(connection), m_cancel(cancel)
{
    sqlite3_progress_handler(m_connection.handle(), StepsBetween, isRequested, &m_cancel);
}

CancelWatch::~CancelWatch()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

}  // namespace dateline::store
