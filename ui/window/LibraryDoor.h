// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/workspace/Workspace.h"

#include <QObject>

namespace dateline::window {

/// Opens libraries: a new one, one that is there, one of those before. The files are opened on a thread of the
/// library's own; the window stays as it is until the answer comes.
class LibraryDoor final : public QObject {
    Q_OBJECT
public:
    LibraryDoor(workspace::Workspace& workspace, const dialogs::Ask& ask, QObject* parent = nullptr);

    void open(const QString& folder);
    /// The first of the folders that holds a library, else the other one, whether it holds one or not.
    void openFirst(const QStringList& folders, const QString& otherwise);
    void askForNew();
    void askForOld();
    bool isOpening() const { return m_isOpening; }

Q_SIGNALS:
    void opened(const QString& folder);
    void failed(const dateline::Error& error);

private:
    void take(const QString& folder, const Result<std::shared_ptr<library::Library>>& answer);
    void warnOfSharedFolder(const QString& folder);
    void tellOfSharedFolder(const QString& folder);

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    bool m_isOpening = false;
};

}  // namespace dateline::window
