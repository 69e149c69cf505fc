// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/baskets/BasketHead.h"
#include "ui/panes/baskets/BasketModel.h"
#include "ui/panes/baskets/BasketPane.h"
#include "ui/style/EmptyState.h"
#include "ui/workspace/Gatherer.h"
#include "ui/workspace/Workspace.h"

#include <QListView>
#include <QPointer>
#include <QStackedWidget>

namespace dateline::panes {

struct BasketPane::Private {
    explicit Private(workspace::Workspace& workspace) : workspace(workspace), gatherer(workspace.gatherer()) {}

    workspace::Workspace& workspace;
    workspace::Gatherer& gatherer;
    BasketModel* model = nullptr;
    QPointer<QWidget> ground;
    BasketHead* head = nullptr;
    QStackedWidget* stack = nullptr;
    QListView* view = nullptr;
    style::EmptyState* empty = nullptr;
    qint64 current = 0;  ///< the passage in hand, wherever its row goes
    bool isFollowing = false;
    QString key;      ///< that gathers; empty: there is none
    QString newName;  ///< of a basket that is being made, to be named when it is there; null: none
};

}  // namespace dateline::panes
