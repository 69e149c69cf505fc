// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/dialogs/ExportForms.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QObject>

namespace dateline::window {

/// Takes articles out: what is selected, or the whole result, to a file.
class ExportDesk final : public QObject {
    Q_OBJECT
public:
    ExportDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window);

    workspace::Actions actions();
    /// What the dialog begins with, until something else is chosen in it.
    void setDefaults(const ExportOptions& options) { m_last = options; }
    const ExportOptions& options() const { return m_last; }
    void setAsksAfterwards(bool asks) { m_asksAfterwards = asks; }

private:
    void askHow(const ArticleIds& ids);
    void askWhere(const ArticleIds& ids, const ExportOptions& options, const dialogs::ExportForm& form);
    void tellDone(const QString& path);
    QString suggestedName(const ArticleIds& ids, const ExportOptions& options) const;

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
    ExportOptions m_last;
    QString m_form = QStringLiteral("pdf");  ///< that was chosen last
    QString m_folder;
    bool m_asksAfterwards = true;
};

}  // namespace dateline::window
