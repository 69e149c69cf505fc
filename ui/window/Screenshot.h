// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/MainWindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace dateline::window {

/// Draws the window to a picture once all that it shows has arrived, then says so.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow& window, const QString& path, QObject* parent = nullptr);

Q_SIGNALS:
    void done(bool isWritten);

private:
    bool isSettled() const;
    void look();

    MainWindow& m_window;
    QString m_path;
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_settledLooks = 0;
};

}  // namespace dateline::window
