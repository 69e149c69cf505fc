// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Result.h"
#include "ui/workspace/Workspace.h"

#include <QObject>
#include <QTimer>

namespace dateline::window {

/// Looks after commits whether reader.jsonl was written, too; says once in the line at the bottom where it was not, and
/// tries again until it is.
class JournalDesk final : public QObject {
    Q_OBJECT
public:
    JournalDesk(workspace::Workspace& workspace, QObject* window);

private:
    void follow();
    void look();
    void take(const Result<void>& broughtUp);

    workspace::Workspace& m_workspace;
    QTimer m_pause{this};
    bool m_isLooking = false;
    bool m_isSaid = false;
};

}  // namespace dateline::window
