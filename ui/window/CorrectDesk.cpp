// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CorrectDesk.h"

#include "library/WhenAnswered.h"
#include "ui/dialogs/CorrectDialog.h"
#include "ui/dialogs/SourceDialog.h"

namespace dateline::window {

using workspace::Action;
using workspace::Menu;
using workspace::Reach;
using workspace::Scope;

CorrectDesk::CorrectDesk(workspace::Workspace& workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

workspace::Actions CorrectDesk::actions()
{
    Action correct{.id = QStringLiteral("article.correct"), .text = tr("Corr&ect…")};
    correct.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)};
    correct.menu = Menu::Article;
    correct.section = 1;
    correct.reach = Reach::Reading;
    correct.run = [this] { askCorrection(); };
    correct.isEnabled = [this] { return m_workspace.library() && !m_workspace.inHand().isEmpty(); };
    Action source{.id = QStringLiteral("source.rename"), .text = tr("Rename or &merge the source…")};
    source.menu = Menu::Edit;
    source.section = 1;
    source.run = [this] { askSource(); };
    source.isEnabled = [this] { return m_workspace.library() && isSource(); };
    return {correct, source};
}

bool CorrectDesk::isSource() const
{
    return m_workspace.scope().kind == Scope::Kind::Source;
}

void CorrectDesk::askCorrection()
{
    const Selection articles = m_workspace.inHand();
    const auto library = m_workspace.library();
    if (!library || articles.isEmpty()) return;
    if (articles.count() > 1) return ask(articles, {});
    library::whenAnswered(library->reading().article(articles.first()), this,
                          [=, this](const Result<library::OpenArticle>& open) {
                              if (library != m_workspace.library()) return;
                              if (!open) return Q_EMIT m_workspace.failed(open.error());
                              ask(articles, open->article);
                          });
}

void CorrectDesk::ask(const Selection& articles, const Article& article)
{
    QStringList sources;
    for (const SourceSummary& source : m_workspace.counts().sources)
        if (source.id != 0) sources.append(source.name);
    auto* dialog = new dialogs::CorrectDialog({articles.count(), article, sources}, m_window);
    connect(dialog, &dialogs::CorrectDialog::chosen, this,
            [this, articles](const Correction& correction) { m_workspace.correct(articles, correction); });
    dialog->open();
}

void CorrectDesk::askSource()
{
    if (!isSource()) return;
    const QString name = m_workspace.scope().title;
    auto* dialog = new dialogs::SourceDialog(name, m_workspace.counts().sources, m_window);
    connect(dialog, &dialogs::SourceDialog::chosen, this,
            [this, name](const QString& chosen) { m_workspace.renameSource(name, chosen); });
    dialog->open();
}

}  // namespace dateline::window
