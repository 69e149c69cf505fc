// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

namespace dateline::window {

/// Reviews: what is asked of a person for them, and their rows of the table.
class ReviewDesk final : public QObject {
    Q_OBJECT
public:
    ReviewDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window);

    workspace::Actions actions();

private:
    workspace::Actions judging();
    void askName();
    void askReason();
    void askWhere();
    void write(const Review& review, const QString& path);

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
    QString m_folder;  ///< that a ledger was last written to
};

}  // namespace dateline::window
