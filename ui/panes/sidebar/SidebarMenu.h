// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Mark.h"

#include <functional>

class QMenu;
class QWidget;

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

class SidebarModel;

/// What can be done to a tag, a collection, the Bin, or (id 0) what their heading offers, as a menu that goes when it
/// is closed. Null where there is nothing.
struct SidebarMenuParts {
    workspace::Workspace& workspace;
    const SidebarModel& model;
    std::function<void(const CountedMark&)> rename;       ///< lets the person type the name in the row
    std::function<void(MarkKind, qint64 parent)> addNew;  ///< likewise, of a new one
};
QMenu* sidebarMenu(const CountedMark& mark, const SidebarMenuParts& parts, QWidget* parent);

/// Likewise to a review, whose name the person types in the row.
QMenu* reviewMenu(const Review& review, workspace::Workspace& workspace, const std::function<void()>& rename,
                  QWidget* parent);

/// Likewise to a source. `rename` lets the person type its name in the row.
QMenu* sourceMenu(const SourceSummary& source, workspace::Workspace& workspace, const std::function<void()>& rename,
                  QWidget* parent);

}  // namespace dateline::panes
