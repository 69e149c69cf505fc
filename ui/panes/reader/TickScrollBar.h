// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScrollBar>

#include <vector>

namespace dateline::panes {

/// A scroll bar that shows where hits and highlights are.
class TickScrollBar final : public QScrollBar {
    Q_OBJECT
public:
    using QScrollBar::QScrollBar;

    /// Shares of the whole length, 0 to 1.
    void setTicks(std::vector<double> ticks);
    const std::vector<double>& ticks() const { return m_ticks; }
    /// Highlights, narrower and at the side where lines begin.
    struct Tick {
        double share = 0;
        QColor colour;
    };
    void setHighlights(std::vector<Tick> highlights);
    const std::vector<Tick>& highlights() const { return m_highlights; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_ticks;
    std::vector<Tick> m_highlights;
};

}  // namespace dateline::panes
