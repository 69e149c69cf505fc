// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dateline::window {

class TabBar;

/// Where the row of tabs stands, with a button behind it that opens another. Takes no room while its row is hidden.
class TabStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    TabBar* bar() const { return m_bar; }
    void setRowShown(bool isShown);

Q_SIGNALS:
    void newAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TabBar* m_bar;
    QWidget* m_row;
};

}  // namespace dateline::window
