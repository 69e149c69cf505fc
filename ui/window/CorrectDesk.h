// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

namespace dateline::window {

/// Correcting articles and sources: what is asked of a person for it.
class CorrectDesk final : public QObject {
    Q_OBJECT
public:
    CorrectDesk(workspace::Workspace& workspace, QWidget* window);

    workspace::Actions actions();

private:
    /// The answer is for the articles in hand at this moment. Of one, what it says now is asked for first.
    void askCorrection();
    void ask(const Selection& articles, const Article& article);
    void askSource();
    bool isSource() const;

    workspace::Workspace& m_workspace;
    QWidget* m_window;
};

}  // namespace dateline::window
