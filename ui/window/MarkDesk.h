// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QObject>

namespace dateline::window {

/// Tagging, collecting and emptying the Bin: what is asked of a person for it.
class MarkDesk final : public QObject {
    Q_OBJECT
public:
    MarkDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window);

    workspace::Actions actions();

private:
    /// Finds out what the articles in hand carry, then asks. The answer is for these very articles.
    void askMarks(MarkKind kind);
    void emptyBin();

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
};

}  // namespace dateline::window
