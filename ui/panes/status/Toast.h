// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline::panes {

/// «Marked 212 read · Undo»: what was just done and how to take it back, for some seconds. It stays while the mouse or
/// the focus is on it.
class Toast final : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent = nullptr);

    void say(const QString& text, const QString& offer);
    void dismiss();
    void setSeconds(int seconds);  ///< 0: until the next
    QString text() const;

Q_SIGNALS:
    void taken();  ///< the offer

private:
    void expire();

    QLabel* m_text;
    QToolButton* m_offer;
    QTimer m_timer;
};

}  // namespace dateline::panes
