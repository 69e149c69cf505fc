// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Keymap.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace dateline::dialogs {

/// Every command by a few letters of its name or by its keys (Ctrl+K), drawn from the window's table of actions: the
/// best match first, of equal ones those used lately. What cannot be done just now is shown and says so.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    /// `recent`: ids of what was run from here, the latest first.
    CommandPalette(const workspace::Actions& actions, const workspace::Keymap& keymap, const QStringList& recent,
                   QWidget* parent = nullptr);

    void filter(const QString& text);

Q_SIGNALS:
    void chosen(const QString& actionId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Command {
        QString id, text, keys, icon;
        bool isEnabled = true;
        qsizetype age = 0;  ///< 0: the one used last
    };

    void collect(const workspace::Actions& actions, const workspace::Keymap& keymap, const QStringList& recent);
    void layOut();
    void addItem(const Command& command);
    void accept() override;

    std::vector<Command> m_commands;
    QLineEdit* m_field;
    QListWidget* m_list;
};

}  // namespace dateline::dialogs
