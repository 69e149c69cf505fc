// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MarkDesk.h"

#include "library/WhenAnswered.h"
#include "ui/dialogs/MarkPopup.h"

#include <QLocale>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;
using workspace::Reach;

MarkDesk::MarkDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window)
    : QObject(window), m_workspace(workspace), m_ask(ask), m_window(window)
{
}

workspace::Actions MarkDesk::actions()
{
    const auto hasArticles = [this] { return m_workspace.library() && !m_workspace.inHand().isEmpty(); };
    Action tag{.id = QStringLiteral("article.tag"), .text = tr("&Tag…")};
    tag.shortcuts = {QKeySequence(Qt::Key_T)};
    tag.icon = QStringLiteral("tag");
    tag.run = [this] { askMarks(MarkKind::Tag); };
    Action collect{.id = QStringLiteral("article.collect"), .text = tr("Put into a collect&ion…")};
    collect.shortcuts = {QKeySequence(Qt::Key_C)};
    collect.icon = QStringLiteral("folder");
    collect.run = [this] { askMarks(MarkKind::Collection); };
    for (Action* each : {&tag, &collect}) {
        each->menu = Menu::Article;
        each->reach = Reach::Reading;
        each->isEnabled = hasArticles;
    }
    Action empty{.id = QStringLiteral("bin.empty"), .text = tr("E&mpty the Bin…")};
    empty.menu = Menu::File;
    empty.section = 3;
    empty.run = [this] { emptyBin(); };
    empty.isEnabled = [this] { return m_workspace.library() && m_workspace.counts().binned > 0; };
    return {tag, collect, empty};
}

void MarkDesk::askMarks(MarkKind kind)
{
    const Selection articles = m_workspace.inHand();
    const auto library = m_workspace.library();
    if (!library || articles.isEmpty()) return;
    library::whenAnswered(library->reading().carried(articles), this, [=, this](const auto& carried) {
        if (!carried || library != m_workspace.library()) return;
        const library::SidebarCounts& counts = m_workspace.counts();
        const CountedMarks& all = kind == MarkKind::Tag ? counts.tags : counts.collections;
        auto* popup = new dialogs::MarkPopup({kind, all, *carried, articles.count()}, m_window);
        connect(popup, &dialogs::MarkPopup::chosen, this,
                [this, articles](const auto& wishes) { m_workspace.changeMarks(articles, wishes); });
        popup->open();
    });
}

void MarkDesk::emptyBin()
{
    const qint64 count = m_workspace.counts().binned;
    if (count == 0) return;
    const QString text = count == 1 ? tr("Erase the one article in the Bin for ever?")
                                    : tr("Erase the %Ln articles in the Bin for ever?", nullptr, int(count));
    m_ask.confirm({tr("Empty the Bin"), text,
                   tr("Their texts, originals and earlier versions go, and so do their tags, bookmarks, highlights and "
                      "notes. What lies in baskets keeps its words. A later import leaves them out. This cannot be "
                      "undone."),
                   tr("&Erase")},
                  [this] { m_workspace.emptyBin(); });
}

}  // namespace dateline::window
