// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Order.h"
#include "ui/workspace/Action.h"

#include <QJsonObject>
#include <QObject>

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

class ArticleView;

/// How the list looks, as a person chose it: in rows of three heights or as a table, with which columns, in what order.
/// Keeps the view as it is chosen, and brings the commands that choose.
class ListLook final : public QObject {
    Q_OBJECT
public:
    ListLook(workspace::Workspace& workspace, ArticleView& view, QObject* parent);

    workspace::Actions actions();
    QJsonObject state() const;
    void restore(const QJsonObject& state);

private:
    void follow();
    void followOrder();
    void sayColumns();
    void choose(bool isTable);
    void sort(query::SortKey key, bool isFurther);
    workspace::Actions densityActions();
    workspace::Actions tableActions();
    workspace::Actions sortActions();

    workspace::Workspace& m_workspace;
    ArticleView& m_view;
};

}  // namespace dateline::panes
