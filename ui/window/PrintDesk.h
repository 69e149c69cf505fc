// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Exporting.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace dateline::window {

class ExportDesk;

/// Prints what is in hand: the pages of the PDF, looked at first. They are drawn on the library's thread, one at a
/// time.
class PrintDesk final : public QObject {
    Q_OBJECT
public:
    /// Paper and size of the text are those of the exports.
    PrintDesk(workspace::Workspace& workspace, const ExportDesk& exports, QWidget* window);

    workspace::Actions actions();

Q_SIGNALS:
    void printed(int pages);

private:
    void preview(const ArticleIds& ids);
    void choosePrinter(const library::ExportRequest& request);
    void print(const library::ExportRequest& request, const std::shared_ptr<QPrinter>& printer);

    workspace::Workspace& m_workspace;
    const ExportDesk& m_exports;
    QWidget* m_window;
};

}  // namespace dateline::window
