// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Ask.h"
#include "ui/workspace/Action.h"
#include "ui/workspace/Workspace.h"

#include <QObject>

namespace dateline::window {

/// Takes articles out: what is selected, or the whole result, to a PDF.
class ExportDesk final : public QObject {
    Q_OBJECT
public:
    ExportDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window);

    workspace::Actions actions();
    /// What the dialog begins with, until something else is chosen in it.
    void setDefaults(const library::ExportChoices& choices) { m_last = choices; }
    const library::ExportChoices& choices() const { return m_last; }
    void setAsksAfterwards(bool asks) { m_asksAfterwards = asks; }

private:
    void askHow(const ArticleIds& ids);
    void askWhere(const ArticleIds& ids, const library::ExportChoices& choices);
    void tellDone(const QString& path);
    QString suggestedName(const ArticleIds& ids, const library::ExportChoices& choices) const;

    workspace::Workspace& m_workspace;
    const dialogs::Ask& m_ask;
    QWidget* m_window;
    library::ExportChoices m_last;
    QString m_folder;
    bool m_asksAfterwards = true;
};

}  // namespace dateline::window
