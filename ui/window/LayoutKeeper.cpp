// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LayoutKeeper.h"

#include "ui/window/LayoutMemory.h"

#include <QEvent>
#include <QMainWindow>
#include <QSplitter>

namespace dateline::window {

namespace {

constexpr int WriteMilliseconds = 1000;

}  // namespace

LayoutKeeper::LayoutKeeper()
{
    m_writing.setMaxThreadCount(1);  // one after the other
    m_pause.setSingleShot(true);
    m_pause.setInterval(WriteMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LayoutKeeper::write);
}

void LayoutKeeper::keep(QMainWindow& window, QSplitter& splitter, const std::vector<workspace::Pane*>& panes)
{
    m_window = &window;
    m_splitter = &splitter;
    m_panes = panes;
    m_written = layoutOf(window, splitter, panes);
    window.installEventFilter(this);
    connect(&splitter, &QSplitter::splitterMoved, this, &LayoutKeeper::note);
    for (workspace::Pane* pane : panes) {
        pane->widget()->installEventFilter(this);
        connect(pane, &workspace::Pane::moved, this, &LayoutKeeper::note);
    }
}

void LayoutKeeper::finish()
{
    m_window = nullptr;
    m_pause.stop();
    m_writing.waitForDone();
}

bool LayoutKeeper::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::WindowStateChange:
            note();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void LayoutKeeper::note()
{
    if (m_window && !m_pause.isActive()) m_pause.start();
}

/// What stands while an article is read alone is no layout to come back to.
void LayoutKeeper::write()
{
    if (!m_window || m_window->isFullScreen()) return;
    const QVariantMap layout = layoutOf(*m_window, *m_splitter, m_panes);
    if (layout == m_written) return;
    m_written = layout;
    m_writing.start([layout] { writeLayout(layout); });
}

}  // namespace dateline::window
