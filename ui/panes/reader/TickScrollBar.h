// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

#include <vector>

namespace dateline::panes {

/// A scroll bar that shows where the hits are.
class TickScrollBar final : public QScrollBar {
    Q_OBJECT
public:
    using QScrollBar::QScrollBar;

    /// Shares of the whole length, 0 to 1.
    void setTicks(std::vector<double> ticks);
    const std::vector<double>& ticks() const { return m_ticks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_ticks;
};

}  // namespace dateline::panes
