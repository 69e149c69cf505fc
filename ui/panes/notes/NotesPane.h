// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "ui/workspace/Pane.h"

#include <memory>

namespace dateline::workspace {
class Workspace;
}

class QModelIndex;

namespace dateline::panes {

/// All highlights and notes of the library, in the place of the list.
class NotesPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit NotesPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~NotesPane() override;

    QString id() const override { return QStringLiteral("notes"); }
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
    void follow();
    void showAnswer();
    void sayNothing();
    void open(const QModelIndex& row, bool isToBeRead);
    void gather();
    void step(int way);
    void write(const Annotation& annotation, const QString& note);
    void showMenu(const QPoint& at);
    Annotations inHand() const;

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
