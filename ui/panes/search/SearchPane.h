// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <memory>

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

/// The search box, and under it what was found and in which order.
class SearchPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit SearchPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~SearchPane() override;

    QString id() const override { return QStringLiteral("search"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Top; }
    QWidget* widget() const override;
    workspace::Actions actions() override;
    void takeFocus() override;
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

private:
    void build(QWidget* parent);
    void followQuery();
    void followScope();
    void followResult();
    void sayWaiting();
    void takeSearch();
    void remember(const QString& text);
    void showScopes(const QPoint& at);

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
