// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/GroupActions.h"

#include "library/Comparing.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dateline::workspace {

namespace {

// A whole list is marked as such, and holds the groups anyway.
constexpr qint64 MostArticles = 1000;

struct GroupActions {
    Q_DECLARE_TR_FUNCTIONS(GroupActions)
};

using Take = std::function<void(const ArticleIds&)>;

/// Nothing where a person has gone on to other articles meanwhile.
void askGroup(Workspace& workspace, const Take& take)
{
    const Selection asked = workspace.inHand();
    library::whenAnswered(workspace.library()->comparing().withAlike(asked), &workspace,
                          [&workspace, asked, take](const Result<ArticleIds>& group) {
                              if (!group) return Q_EMIT workspace.failed(group.error());
                              if (workspace.inHand() == asked) take(*group);
                          });
}

QString takenText(Workspace& workspace, const ArticleIds& group)
{
    const auto isOutside = [&workspace](ArticleId id) { return workspace.articles().rowOf(id) < 0; };
    const auto outside = int(std::ranges::count_if(group, isOutside));
    const QString text = GroupActions::tr("%Ln articles are selected", nullptr, int(group.size()));
    if (outside == 0) return text;
    return GroupActions::tr("%1, %Ln of them outside this list", nullptr, outside).arg(text);
}

void selectGroup(Workspace& workspace)
{
    const qint64 before = workspace.inHand().count();
    askGroup(workspace, [&workspace, before](const ArticleIds& group) {
        if (qint64(group.size()) == before)
            return workspace.notice(GroupActions::tr("Nothing else says nearly the same"));
        workspace.select(group);
        workspace.notice(takenText(workspace, group));
    });
}

}  // namespace

Actions groupActions(Workspace& workspace)
{
    const auto isAble = [&workspace] {
        const qint64 count = workspace.inHand().count();
        return workspace.library() && count > 0 && count <= MostArticles && workspace.scope().kind != Scope::Kind::Bin;
    };
    Action select{.id = QStringLiteral("article.selectSimilar"),
                  .text = GroupActions::tr("Select similar articles, too")};
    select.shortcuts = {QKeySequence(QStringLiteral("Shift+S"))};
    select.run = [&workspace] { selectGroup(workspace); };
    Action read{.id = QStringLiteral("article.readSimilar"),
                .text = GroupActions::tr("Mark similar articles read, too")};
    read.shortcuts = {QKeySequence(QStringLiteral("Shift+U"))};
    read.run = [&workspace] {
        askGroup(workspace, [&workspace](const ArticleIds& group) { workspace.setRead(group, true); });
    };
    select.menu = read.menu = Menu::Article;
    select.section = read.section = 8;
    select.reach = read.reach = Reach::Reading;
    select.isEnabled = read.isEnabled = isAble;
    return {select, read};
}

}  // namespace dateline::workspace
