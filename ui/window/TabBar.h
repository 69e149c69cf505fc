// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace dateline::window {

/// The row of tabs: as wide as their words need and the window gives, moved by dragging, each with a button that closes
/// it. Knows words only.
class TabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit TabBar(QWidget* parent = nullptr);

    /// Tells nothing: it only shows what is so already.
    void say(const QStringList& captions, int current);

Q_SIGNALS:
    void chosen(int index);
    void closeAsked(int index);
    void menuAsked(int index, const QPoint& at);  ///< at: on the screen
    void tabDragged(int from, int to);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addCloseButton(int index);
    int indexOfButton(const QWidget* button) const;

    bool m_isSaying = false;
};

}  // namespace dateline::window
