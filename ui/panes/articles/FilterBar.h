// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"
#include "ui/workspace/Pane.h"
#include "ui/workspace/Workspace.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace dateline::panes {

/// The quick filters above the list: a chip each, which stays down while its filter is on and then bears a tick, and
/// one that turns them all off.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void sayKeys(const workspace::KeyNames& keys);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QToolButton* chip(const QString& text);

    workspace::Workspace& m_workspace;
    std::map<workspace::QuickFilters::Filter, QToolButton*> m_chips;
    QToolButton* m_clear;
};

/// A row of the table for each filter, and one that turns them all off.
workspace::Actions filterActions(workspace::Workspace& workspace);

}  // namespace dateline::panes
