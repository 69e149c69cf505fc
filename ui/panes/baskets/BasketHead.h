// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"
#include "ui/workspace/Pane.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dateline::panes {

/// Which basket it is, how many passages lie in it, and what can be done with the whole of it. Its name is written
/// where it stands.
class BasketHead final : public QWidget {
    Q_OBJECT
public:
    explicit BasketHead(QWidget* parent = nullptr);

    void say(const Baskets& baskets);
    void sayKeys(const workspace::KeyNames& keys);
    void rename();  ///< lets the person type the name; Enter takes it, Escape does not

Q_SIGNALS:
    void basketChosen(qint64 basket);
    void named(const QString& name);
    void asked(const QString& actionId);
    void done();  ///< with the name: the focus goes back to the passages

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* button(const char* action, const QString& icon, const QString& name);
    void endNaming(bool isTaken);

    QComboBox* m_baskets;
    QLineEdit* m_name;
    QLabel* m_count;
    std::vector<std::pair<QString, QToolButton*>> m_buttons;
};

}  // namespace dateline::panes
