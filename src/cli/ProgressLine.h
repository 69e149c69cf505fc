// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Session.h"

#include <QElapsedTimer>

namespace dateline::cli {

/// Progress on stderr: a line that is written over on a terminal, else a line a second; nothing when quiet.
class ProgressLine final {
public:
    explicit ProgressLine(Session& session);
    ~ProgressLine();

    /// `share` from 0 to 1, negative while unknown; `secondsLeft` negative while unknown.
    void show(double share, const QString& text, double secondsLeft = -1);

private:
    Session& m_session;
    QElapsedTimer m_since;
    bool m_isTerminal = false;
    bool m_hasShown = false;
};

}  // namespace dateline::cli
