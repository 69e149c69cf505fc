// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <QFrame>
#include <QHash>

class QToolButton;

namespace dateline::panes {

/// What can be done with words that were just selected by the mouse, in a small bar beside them. It never takes the
/// focus and goes with the next key: each of its buttons is an action that has a key of its own.
class SelectionBar final : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* page);

    void sayKeys(const workspace::KeyNames& keys);
    /// Above what is selected, or beneath it where there is no room.
    void showAt(const QRect& selected);

Q_SIGNALS:
    void asked(const QString& actionId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintSwatches();

    QHash<QString, QToolButton*> m_buttons;
    QHash<QString, QString> m_names;
};

}  // namespace dateline::panes
