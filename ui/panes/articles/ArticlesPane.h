// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"
#include "ui/workspace/Workspace.h"

#include <memory>

namespace dateline::panes {

/// The list of what was found.
class ArticlesPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit ArticlesPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~ArticlesPane() override;

    QString id() const override { return QStringLiteral("articles"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Middle; }
    QWidget* widget() const override;
    workspace::Actions actions() override;
    void sayKeys(const workspace::KeyNames& keys) override;
    void takeFocus() override;
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;
    QJsonObject position() const override;
    void goTo(const QJsonObject& position) override;

private:
    void build(QWidget* parent);
    bool goToWanted();
    void rememberTop();
    void keepPlace();
    void beginAnew();
    void followResult();
    bool isAtTop() const;
    void listenForNew();
    void noteSeen();
    void forgetNew();
    void showNew();
    void followSelection();
    void selectRows(const ArticleIds& wanted);
    void showOpen();
    void tellSelection();
    void showNothing();
    void takeStep(workspace::Step step);
    void stepToUnread(int from);
    void askForUnread(int from);
    void takeUnread(ArticleId id);
    void read();
    void openInTab(int row);
    void showAlike(int row);
    workspace::Actions alikeActions();
    workspace::Action tabAction();
    void showMenu(const QPoint& at);
    void goBack();

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
