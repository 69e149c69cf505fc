// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace dateline::inline base {

/// Tells the present moment. Handed to whoever needs it, so that a test can set it. Callable from any thread.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

}  // namespace dateline::inline base
