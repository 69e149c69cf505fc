// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Workspace.h"

#include <QObject>

namespace dateline::window {

/// Where a person left off, kept in the library: the scope, the query, the order and the open article. Written when one
/// of them changes (the library writes at most once a second), read when a library is opened.
class SessionKeeper final : public QObject {
    Q_OBJECT
public:
    SessionKeeper(workspace::Workspace& workspace, QObject* parent = nullptr);

    /// What was asked for on the command line beats what was left.
    void overrideQuery(const QString& text) { m_query = text; }
    void overrideOpen(ArticleId id) { m_open = id; }

    /// Of a library that has no session yet.
    void setFirstSort(query::SortKey sort) { m_firstSort = sort; }

    /// For a window that only looks.
    void stopWriting() { m_isWriting = false; }

private:
    void read();
    void take(const QByteArray& session);
    void write();
    query::Order orderIn(const QJsonObject& session) const;

    workspace::Workspace& m_workspace;
    std::optional<QString> m_query;
    ArticleId m_open;
    query::SortKey m_firstSort = query::SortKey::Newest;
    QString m_textBefore;  ///< typed when the session began to be read
    bool m_isReading = true;
    bool m_isWriting = true;
};

}  // namespace dateline::window
