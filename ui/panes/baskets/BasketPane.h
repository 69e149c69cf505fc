// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <memory>
#include <vector>

namespace dateline::workspace {
class Workspace;
}

class QModelIndex;

namespace dateline::panes {

/// The passages of the current basket in their order, in the place of the list.
class BasketPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit BasketPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~BasketPane() override;

    QString id() const override { return QStringLiteral("basket"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Middle; }
    QWidget* widget() const override;
    workspace::Actions actions() override;
    void sayKeys(const workspace::KeyNames& keys) override;
    void takeFocus() override;
    QJsonObject position() const override;
    void goTo(const QJsonObject& position) override;

private:
    void build(QWidget* parent);
    void showPassages();
    void followRows();
    void sayNothing();
    void open(const QModelIndex& row, bool isToBeRead);
    void step(int way);
    void moveBy(int way);
    void addNew();
    void goToBeside(int way);
    void nameWhatIsNew();
    void showMenu(const QPoint& at);
    std::vector<qint64> inHand() const;  ///< in their order
    workspace::Actions passageActions();
    workspace::Actions basketActions();

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
