// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Latest.h"
#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/ArticlesPane.h"
#include "ui/panes/articles/FilterBar.h"
#include "ui/panes/articles/ListLook.h"
#include "ui/panes/articles/NewArticles.h"
#include "ui/panes/articles/ReviewBar.h"
#include "ui/style/EmptyState.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <optional>

namespace dateline::panes {

struct ArticlesPane::Private {
    explicit Private(workspace::Workspace& workspace) : workspace(workspace) {}

    /// What the list last showed: a refresh of the same question keeps the place, another question begins at the top.
    struct Question {
        workspace::Scope scope;
        query::Query query;
        workspace::QuickFilters filters;
        query::Order sort;

        bool operator==(const Question&) const = default;
    };

    /// A row that shall stay where it stands.
    struct Anchor {
        ArticleId id;
        int y = 0;
    };

    /// A place that is gone to when its list comes.
    struct Wanted {
        Question question;
        QJsonObject position;
    };

    Question asked() const { return {workspace.scope(), workspace.query(), workspace.filters(), workspace.sort()}; }

    workspace::Workspace& workspace;
    std::optional<Wanted> wanted;
    QPointer<QWidget> ground;
    ReviewBar* review = nullptr;
    FilterBar* filters = nullptr;
    QStackedWidget* stack = nullptr;
    ArticleView* view = nullptr;
    style::EmptyState* empty = nullptr;
    ListLook* look = nullptr;
    NewArticles newOnes;
    NewArticlesBar* newBar = nullptr;
    std::optional<Question> question;  ///< none: whatever comes begins at the top
    RowWindow::Place top;              ///< before a new result comes
    std::vector<Anchor> anchors;
    ArticleId lastOpen;
    bool isOpenToBeShown = false;  ///< it came before the list did (a session restored)
    bool isFollowing = false;      ///< the selection follows the workspace, not the other way round
    QHash<QString, QString> keys;  ///< by action, as people read them
    Latest unreadAskings;          ///< of the store: where the next unread stands
};

}  // namespace dateline::panes
