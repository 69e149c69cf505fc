// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace dateline::library {

/// Lets at most ten reports a second through; the first at once.
class Pace final {
public:
    bool isDue()
    {
        if (m_sinceLast.isValid() && m_sinceLast.elapsed() < MillisecondsBetween) return false;
        m_sinceLast.start();
        return true;
    }

private:
    static constexpr qint64 MillisecondsBetween = 100;
    QElapsedTimer m_sinceLast;
};

}  // namespace dateline::library
