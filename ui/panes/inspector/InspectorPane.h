// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <memory>

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

/// What is known of the open article beside its text: what is like it, what it said before, where it came from.
class InspectorPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit InspectorPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~InspectorPane() override;

    QString id() const override { return QStringLiteral("inspector"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Right; }
    QWidget* widget() const override;
    workspace::Actions actions() override;
    void takeFocus() override;
    bool isShownAtFirst() const override { return false; }
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void goTo(int page);

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
