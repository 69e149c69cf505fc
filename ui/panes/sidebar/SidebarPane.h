// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"
#include "ui/workspace/Pane.h"

#include <memory>

namespace dateline::workspace {
class Workspace;
}

class QMenu;
class QModelIndex;

namespace dateline::panes {

/// All, Unread, Bookmarks, collections, tags, sources and the Bin, with counts.
class SidebarPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit SidebarPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~SidebarPane() override;

    QString id() const override { return QStringLiteral("sidebar"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Left; }
    QWidget* widget() const override;
    workspace::Actions actions() override;
    void takeFocus() override;

private:
    void followScope();
    void choose(int row);
    bool isScope(int row) const;
    void goToSources();
    void forgetCurrent();
    void connectModel();
    void takeDrop(const CountedMark& onto);
    void openInTab(int row);
    QMenu* menuOf(const QModelIndex& row);
    void showMenu(const QPoint& at);
    void rename(const CountedMark& mark);
    void addNew(MarkKind kind, qint64 parent);
    void renameWhatIsNew();

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::panes
