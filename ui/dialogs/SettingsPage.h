// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dateline::dialogs {

/// A page of the settings dialog. Knows which of its settings answer what was typed into the dialog's search.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Marks the settings that have all of the words; answers how many. Without words none is marked.
    virtual int mark(const QString& words) = 0;
};

}  // namespace dateline::dialogs
