// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/Recollection.h"

#include "library/Comparing.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/Workspace.h"

#include <utility>

namespace dateline::panes {

using workspace::Workspace;

Recollection::Recollection(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::openArticleChanged, this, &Recollection::follow);
    connect(&workspace, &Workspace::preferencesChanged, this, &Recollection::follow);
    follow();
}

Recollection::~Recollection()
{
    m_cancel.request();
}

void Recollection::follow()
{
    const auto& open = m_workspace.openArticle();
    const ArticleId id = open ? open->article.summary.id : ArticleId();
    if (std::exchange(m_open, id) != id) {
        m_wasUnread = open && open->article.summary.isUnread;
        forget();
    }
    if (!id || !m_workspace.preferences().greysReadBefore) return forget();
    if (m_text == open->article.sha256) return;
    forget();
    m_text = open->article.sha256;
    ask();
}

void Recollection::forget()
{
    m_cancel.request();
    m_latest.next();
    m_text = QString();
    if (std::exchange(m_readBefore, std::nullopt)) Q_EMIT changed();
}

void Recollection::ask()
{
    m_cancel = Cancel();
    const auto ticket = m_latest.next();
    const auto own = m_wasUnread ? library::OwnVersions::Unread : library::OwnVersions::Read;
    library::whenAnswered(m_workspace.library()->comparing().readBefore(m_open, own, m_cancel), this,
                          [this, ticket](const Result<ReadBefore>& answer) {
                              if (m_latest.isNewest(ticket)) take(answer);
                          });
}

/// Of an article that is gone nothing was read.
void Recollection::take(const Result<ReadBefore>& answer)
{
    m_readBefore = answer ? *answer : ReadBefore();
    Q_EMIT changed();
    if (answer || answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Cancelled) return;
    Q_EMIT m_workspace.failed(answer.error());
}

}  // namespace dateline::panes
