// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ImportReport.h"
#include "ui/workspace/Pane.h"

#include <memory>

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

/// Long work, what was just undoable, how far the index is behind.
class StatusPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit StatusPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~StatusPane() override;

    QString id() const override { return QStringLiteral("status"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Bottom; }
    QWidget* widget() const override;

private:
    void build(QWidget* parent);
    void sayIndex(qint64 behind);
    void sayImported(const ImportReport& report);
    void sayNotice();

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
