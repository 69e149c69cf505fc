// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/TabDesk.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace dateline::window {

/// Where a person left off, kept in the library: each tab with what it asks, what is open and where the panes stand.
/// Written soon after one of them changes (the library writes at most once a second), so that a program that is killed
/// loses a second at most; read when a library is opened.
///
/// One JSON object: `version` (2), `current`, and `tabs`, a list of what workspace::toJson() makes; `closed`, likewise
/// of tabs that can be reopened, the last one last, each with its place (`at`); `panes`, what Pane::memory() answers by
/// the pane's id. Version 1 had one tab's members in the object itself. What another version keeps besides, in the
/// object or in a tab, is written back as it was.
class SessionKeeper final : public QObject {
    Q_OBJECT
public:
    SessionKeeper(workspace::Workspace& workspace, TabDesk& tabs, QObject* parent = nullptr);

    /// The pane outlives what is read and written.
    void follow(workspace::Pane& pane);

    /// What was asked for on the command line beats what was left.
    void overrideQuery(const QString& text) { m_query = text; }
    void overrideOpen(ArticleId id) { m_open = id; }

    /// Of a library that has no session yet.
    void setFirstSort(query::SortKey sort) { m_firstSort = sort; }

    /// For a window that only looks.
    void stopWriting() { m_isWriting = false; }
    /// What has not been written yet, now.
    void write();

private:
    void read();
    void take(const QByteArray& session);
    workspace::Tabs leftTabs() const;
    std::vector<workspace::Tabs::Closed> leftClosed() const;
    QJsonObject memories() const;
    workspace::Tabs withWhatIsAsked(workspace::Tabs left) const;
    void note();

    workspace::Workspace& m_workspace;
    TabDesk& m_tabs;
    std::vector<workspace::Pane*> m_panes;
    std::optional<QString> m_query;
    ArticleId m_open;
    query::SortKey m_firstSort = query::SortKey::Newest;
    QString m_textBefore;  ///< typed when the session began to be read
    QJsonObject m_left;
    QByteArray m_written;
    QTimer m_pause;
    bool m_isReading = true;
    bool m_isWriting = true;
};

}  // namespace dateline::window
