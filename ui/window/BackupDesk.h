// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "ui/dialogs/Ask.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <vector>

namespace dateline::window {

class LibraryDoor;

/// Copies of the library and what comes back of them, marks of another library, and room that is given back. All of it
/// runs elsewhere, shows how far it is in the line at the bottom, and can be stopped there.
class BackupDesk final : public QObject {
    Q_OBJECT
public:
    BackupDesk(workspace::Workspace& workspace, LibraryDoor& door, const dialogs::Ask& ask, QObject* window);
    ~BackupDesk() override;

    workspace::Actions actions();
    /// What can be done about a library that did not open for this. False: nothing; the error is still to be told.
    bool offerFor(const Error& error);

private:
    /// Long work that was begun.
    struct Begun {
        ProgressListener listener;
        Cancel cancel;
        int work = 0;
    };
    Begun begin(const QString& title);
    template <typename T, typename Then>
    void follow(const Begun& begun, const QFuture<Result<T>>& reply, Then then);
    QString folder() const;
    void askForBackup();
    void backUp(const QString& path);
    template <typename Offer, typename Without>
    void whenMade(const QString& folder, Offer offer, Without without);
    void askForRestore(const QString& folder);
    void pickBackup(const std::function<void(const QString& path)>& take);
    void confirmRestore(const QString& folder, const QString& path);
    void offerArticles(const QString& folder);
    void offerMarks(const QString& folder);
    void restore(const QString& folder, const QString& path);
    void restoreNow(const QString& folder, const QString& path);
    void compact();
    void askForMarks();
    void importMarks(const QString& path);
    void tell(const Error& error);

    workspace::Workspace& m_workspace;
    LibraryDoor& m_door;
    const dialogs::Ask& m_ask;
    std::vector<Cancel> m_cancels;
    QString m_damaged;  ///< the folder of a library that could not be opened
    QString m_toSay;    ///< once the restored library is open
    bool m_isRestoring = false;
};

}  // namespace dateline::window
