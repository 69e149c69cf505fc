// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline::window {

/// One quiet line that tells something worth knowing, with a button that sends it away. Never takes the focus.
class HintBar final : public QWidget {
    Q_OBJECT
public:
    explicit HintBar(QWidget* parent = nullptr);

    void say(const QString& text);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QLabel* m_text;
    QToolButton* m_close;
};

}  // namespace dateline::window
