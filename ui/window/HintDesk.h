// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ActionTable.h"
#include "ui/window/TabDesk.h"
#include "ui/workspace/Workspace.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace dateline::window {

class HintBar;

/// Four things worth knowing, each told when its moment comes, one at a time, and never again once it was told or done.
/// Which these are is remembered by this machine (SettingsMemory).
class HintDesk final : public QObject {
    Q_OBJECT
public:
    HintDesk(workspace::Workspace& workspace, const ActionTable& table, const TabDesk& tabs);

    /// From now on; without it none is shown.
    void start();
    void stop();
    workspace::Actions actions();
    QWidget* makeBar();  ///< to be placed by the window, which owns it

private:
    struct Hint;

    const std::vector<Hint>& hints() const;
    bool isItsMoment(const QString& id) const;
    void look();
    void countOpened();
    void noteDone(const QString& actionId);
    void finish();
    void beginAgain();

    workspace::Workspace& m_workspace;
    const ActionTable& m_table;
    QPointer<HintBar> m_bar;
    QStringList m_told;
    QString m_shown;  ///< the one that is told; empty: none
    ArticleId m_lastOpened;
    int m_opened = 0;
    bool m_isOn = false;
};

}  // namespace dateline::window
