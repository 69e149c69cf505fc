// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline::panes {

/// Above the list while a review is gone through: its name, how far it is, how much of it was judged how.
class ReviewBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewBar(workspace::Workspace& workspace, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QToolButton* button(const QString& text, const char* action);

    workspace::Workspace& m_workspace;
    QLabel* m_progress;
    QLabel* m_tally;
    double m_share = 0;  ///< of the articles that are judged
};

}  // namespace dateline::panes
