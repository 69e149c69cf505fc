// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ReadBefore.h"
#include "base/Cancel.h"
#include "base/Latest.h"
#include "base/Result.h"

#include <QObject>

#include <optional>

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

/// What of the open article was read elsewhere: asked for each text that is opened, while that is wanted.
class Recollection final : public QObject {
    Q_OBJECT
public:
    Recollection(workspace::Workspace& workspace, QObject* parent);
    ~Recollection() override;

    /// None: not wanted, or not known yet.
    const std::optional<ReadBefore>& readBefore() const { return m_readBefore; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void ask();
    void take(const Result<ReadBefore>& answer);
    void forget();

    workspace::Workspace& m_workspace;
    ArticleId m_open;
    QString m_text;            ///< its hash; null: not asked for
    bool m_wasUnread = false;  ///< when it was opened: by now it may count as read
    std::optional<ReadBefore> m_readBefore;
    Latest m_latest;
    Cancel m_cancel;
};

}  // namespace dateline::panes
