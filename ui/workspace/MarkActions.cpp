// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/MarkActions.h"

#include "ui/workspace/Workspace.h"

#include <QCoreApplication>

namespace dateline::workspace {

namespace {

struct MarkActions {
    Q_DECLARE_TR_FUNCTIONS(MarkActions)
};

Actions undoActions(Workspace& workspace)
{
    QUndoStack& stack = workspace.undoStack();
    return {{.id = QStringLiteral("edit.undo"),
             .text = MarkActions::tr("&Undo"),
             .shortcuts = {QKeySequence(QStringLiteral("Ctrl+Z"))},
             .icon = QStringLiteral("arrow-counterclockwise"),
             .menu = Menu::Edit,
             .run = [&stack] { stack.undo(); },
             .isEnabled = [&stack] { return stack.canUndo(); }},
            {.id = QStringLiteral("edit.redo"),
             .text = MarkActions::tr("&Redo"),
             .shortcuts = {QKeySequence(QStringLiteral("Ctrl+Shift+Z"))},
             .icon = QStringLiteral("arrow-clockwise"),
             .menu = Menu::Edit,
             .run = [&stack] { stack.redo(); },
             .isEnabled = [&stack] { return stack.canRedo(); }}};
}

}  // namespace

Actions markActions(Workspace& workspace)
{
    const auto hasArticles = [&workspace] { return !workspace.inHand().isEmpty(); };
    Actions actions = undoActions(workspace);
    actions.push_back({.id = QStringLiteral("article.bookmark"),
                       .text = MarkActions::tr("&Bookmark"),
                       .shortcuts = {QKeySequence(QStringLiteral("B")), QKeySequence(QStringLiteral("Ctrl+D"))},
                       .icon = QStringLiteral("bookmark"),
                       .menu = Menu::Article,
                       .run = [&workspace] { workspace.toggleBookmark(); },
                       .isEnabled = hasArticles,
                       .isChecked = [&workspace] { return workspace.isBookmarkInHand(); }});
    actions.push_back({.id = QStringLiteral("article.toggleRead"),
                       .text = MarkActions::tr("Mark read or &unread"),
                       .shortcuts = {QKeySequence(QStringLiteral("U"))},
                       .icon = QStringLiteral("envelope-open"),
                       .menu = Menu::Article,
                       .reach = Reach::Reading,
                       .run = [&workspace] { workspace.toggleRead(); },
                       .isEnabled = hasArticles});
    actions.push_back(
        {.id = QStringLiteral("article.markAllRead"),
         .text = MarkActions::tr("Mark &all in the list read"),
         .shortcuts = {QKeySequence(QStringLiteral("Shift+A"))},
         .icon = QStringLiteral("check2-all"),
         .menu = Menu::Article,
         .reach = Reach::Reading,
         .run = [&workspace] { workspace.markAllRead(); },
         .isEnabled =
             [&workspace] { return workspace.result().isComplete && workspace.result().listing.count() > 0; }});
    actions.push_back({.id = QStringLiteral("article.bin"),
                       .text = MarkActions::tr("Move to the Bin, or &restore"),
                       .shortcuts = {QKeySequence(Qt::Key_Delete)},
                       .icon = QStringLiteral("trash"),
                       .menu = Menu::Article,
                       .section = 1,
                       .reach = Reach::Reading,
                       .run = [&workspace] { workspace.binInHand(); },
                       .isEnabled = hasArticles});
    return actions;
}

}  // namespace dateline::workspace
