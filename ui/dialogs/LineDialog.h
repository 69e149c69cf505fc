// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace dateline::dialogs {

/// Asks for one line: a name, a reason. What was given before can be chosen from a list: by the arrow keys while
/// typing, or by a click.
class LineDialog final : public QDialog {
    Q_OBJECT
public:
    struct Said {
        QString title;
        QString label;  ///< with the & of its field
        QString text;   ///< to begin with
        QString yes;    ///< the button that does it, a verb
        QStringList before = {};
    };

    explicit LineDialog(const Said& said, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const QString& line);  ///< never empty, blanks in order

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addBefore(const QStringList& before);
    void moveBy(int rows);

    QLineEdit* m_line;
    QListWidget* m_before = nullptr;  ///< null: nothing was
    QPushButton* m_yes = nullptr;
};

}  // namespace dateline::dialogs
