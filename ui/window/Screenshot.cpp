// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Screenshot.h"

#include <QPixmap>

namespace dateline::window {

namespace {

constexpr int LookEveryMilliseconds = 40;
constexpr int SettledLooks = 4;
constexpr int LongestMilliseconds = 20'000;  // then the picture shows what there is
constexpr int RowsInView = 30;

}  // namespace

Screenshot::Screenshot(MainWindow& window, const QString& path, QObject* parent)
    : QObject(parent), m_window(window), m_path(path)
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(LookEveryMilliseconds);
    m_since.start();
}

bool Screenshot::isSettled() const
{
    workspace::Workspace& workspace = m_window.workspace();
    if (!workspace.library() || workspace.isSearching() || !workspace.hasCounts()) return false;
    if (workspace.openId() && !workspace.openArticle()) return false;
    const listing::ArticleListModel& articles = workspace.articles();
    for (int row = 0; row < std::min(articles.rowCount(), RowsInView); ++row)
        if (!articles.data(articles.index(row, 0), listing::ArticleListModel::IsLoadedRole).toBool()) return false;
    return true;
}

void Screenshot::look()
{
    m_settledLooks = isSettled() ? m_settledLooks + 1 : 0;
    if (m_settledLooks < SettledLooks && m_since.elapsed() < LongestMilliseconds) return;
    m_timer.stop();
    Q_EMIT done(m_window.grab().save(m_path));
}

}  // namespace dateline::window
