// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace dateline::dialogs {

/// Every command by a few letters of its name, with its keys (Ctrl+K), and the page of keys (`?`): both drawn from the
/// window's table of actions.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(const workspace::Actions& actions, QWidget* parent = nullptr);

    /// Shows what has all of the words, in any order.
    void filter(const QString& text);

Q_SIGNALS:
    void chosen(const QString& actionId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const workspace::Actions& actions);
    void accept() override;

    QLineEdit* m_field;
    QListWidget* m_list;
};

}  // namespace dateline::dialogs
