// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Keymap.h"

#include <QDialog>

class QLineEdit;
class QPagedPaintDevice;
class QTextBrowser;

namespace dateline::dialogs {

/// All commands that have keys, by menu, with the keys they have now (`?`): to look up, to copy, to print and pin up.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const workspace::Actions& actions, const workspace::Keymap& keymap, QWidget* parent = nullptr);

    void filter(const QString& words);
    /// What is shown, a line a command: its name, a tab, its keys.
    QString asText() const;
    void printTo(QPagedPaintDevice& device) const;

Q_SIGNALS:
    void changeAsked();  ///< the settings, where keys are chosen

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        QString title;
        std::vector<std::pair<QString, QStringList>> rows;
    };

    void layOut();
    void fill(const QString& words);
    QString asHtml(const std::vector<Group>& groups, bool isForPaper) const;
    void print();

    std::vector<Group> m_all;
    std::vector<Group> m_shown;
    QLineEdit* m_search;
    QTextBrowser* m_page;
};

}  // namespace dateline::dialogs
