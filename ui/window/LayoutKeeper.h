// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>

#include <vector>

class QMainWindow;
class QSplitter;

namespace dateline::window {

/// Remembers the window's looks (LayoutMemory) while it is open, so that a program that is killed has them again: soon
/// after one of them changes, at most once a second, on a thread of its own.
class LayoutKeeper final : public QObject {
    Q_OBJECT
public:
    LayoutKeeper();

    /// From now on. All of them outlive finish().
    void keep(QMainWindow& window, QSplitter& splitter, const std::vector<workspace::Pane*>& panes);
    /// Writes no more; what is being written is written.
    void finish();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note();
    void write();

    QMainWindow* m_window = nullptr;  ///< null: nothing is kept
    QSplitter* m_splitter = nullptr;
    std::vector<workspace::Pane*> m_panes;
    QVariantMap m_written;
    QTimer m_pause;
    QThreadPool m_writing;
};

}  // namespace dateline::window
